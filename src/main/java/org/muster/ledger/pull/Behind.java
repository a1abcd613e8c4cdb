package org.muster.ledger.pull;

import java.io.IOException;
import org.muster.shared.export.Rows;

/** Lets so many rows pass by before it writes any: those a reader of a sum has already. */
final class Behind implements Rows<String[]> {

    private final Rows<String[]> to;
    private long passing;

    Behind(Rows<String[]> to, long passing) {
        this.to = to;
        this.passing = passing;
    }

    /** How many rows have to be read for so many to be written. */
    static long reading(long passing, long limit) {
        return limit > Long.MAX_VALUE - passing ? Long.MAX_VALUE : limit + passing;
    }

    @Override
    public void write(String[] row) throws IOException {
        if (passing > 0) {
            passing--;
        } else {
            to.write(row);
        }
    }

    @Override
    public void close() throws IOException {
        to.close();
    }
}
