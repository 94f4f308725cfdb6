package id.kipp.document;

import java.io.InputStream;

public record Upload(String name, InputStream content) {}
