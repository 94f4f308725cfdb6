package id.kipp.catalogue;

import id.kipp.kernel.Text;

/** A part of the story under its heading. */
public record Block(String key, Text heading, String text) {}
