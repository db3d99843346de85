package org.parallax.export;

import java.util.Map;
import org.parallax.text.Sha256;

/** All data of a release as one ZIP file. */
public final class Archive {
    private final byte[] bytes;
    private final String sha256;
    private final Map<String, Integer> rows;

    Archive(byte[] bytes, Map<String, Integer> rows) {
        this.bytes = bytes;
        this.sha256 = Sha256.hex(bytes);
        this.rows = Map.copyOf(rows);
    }

    /** The file; nobody may change it. */
    public byte[] bytes() {
        return bytes;
    }

    /** The SHA-256 of the file. */
    public String sha256() {
        return sha256;
    }

    /** How many rows a table has. */
    public int rows(Table table) {
        return rows.getOrDefault(table.name(), 0);
    }
}
