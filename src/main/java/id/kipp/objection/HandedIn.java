package id.kipp.objection;

import java.io.InputStream;

/** A file on its way in. @param name as the person's computer calls it; only ever shown */
public record HandedIn(String name, InputStream content) {}
