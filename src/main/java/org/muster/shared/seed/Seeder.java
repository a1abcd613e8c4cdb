package org.muster.shared.seed;

import java.util.List;

/**
 * A context's way to fill its part of a new installation from one file of {@code seed-data/}. It goes through the
 * context's register, so that seeds obey the same rules as people.
 */
public interface Seeder {

    /** Which installations get the file: all of them, or only those that ask for the demo company. */
    enum Layer {
        REFERENCE,
        DEMO
    }

    Layer layer();

    /** The file's name without folder and ending, such as {@code models}. */
    String file();

    /** Files are sown in ascending order; what others refer to comes first. */
    int order();

    void sow(List<SeedRow> rows);

    /**
     * Whether sowing again goes on by itself behind what an interrupted sowing left. Such a file is sown in as many
     * commands as it likes, given by whom it likes; every other file is one command of the application's, whole or not at
     * all.
     */
    default boolean resumes() {
        return false;
    }
}
