package id.kipp.ui.kit;

/** A screen on which one reads beside deciding: the desk's menu is folded away for it. */
public interface SideBySide {}
