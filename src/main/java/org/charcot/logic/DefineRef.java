package org.charcot.logic;

/** A named expression of a CQL library, by the library's name. */
public record DefineRef(String library, String define) implements Comparable<DefineRef> {

    @Override
    public int compareTo(DefineRef other) {
        int byLibrary = library.compareTo(other.library);
        return byLibrary != 0 ? byLibrary : define.compareTo(other.define);
    }

    @Override
    public String toString() {
        return library + ".\"" + define + "\"";
    }
}
