package org.muster.ledger.export;

import java.util.ArrayList;
import java.util.List;

/**
 * A proof about a Merkle tree as RFC 6962 describes it: the roots of a few runs of rows, which a reader puts together to
 * the roots it already holds. Which runs these are follows from the numbers alone; their roots come out of one walk over
 * the row hashes.
 */
public final class MerkleProof {

    /** A run of rows: the first one, counted from zero, and the one behind the last. */
    public record Run(long from, long to) {}

    private final List<Run> runs;
    private final List<MerkleRoot> roots;
    private long at;

    private MerkleProof(List<Run> runs) {
        this.runs = List.copyOf(runs);
        this.roots = runs.stream().map(run -> new MerkleRoot()).toList();
    }

    /** That the row with this number, counted from zero, is among the first {@code size} ones. */
    public static MerkleProof inclusion(long row, long size) {
        var runs = new ArrayList<Run>();
        path(row, new Run(0, size), runs);
        return new MerkleProof(runs);
    }

    private static void path(long row, Run tree, List<Run> runs) {
        if (tree.to() - tree.from() <= 1) {
            return;
        }
        var middle = tree.from() + split(tree.to() - tree.from());
        if (row < middle) {
            path(row, new Run(tree.from(), middle), runs);
            runs.add(new Run(middle, tree.to()));
        } else {
            path(row, new Run(middle, tree.to()), runs);
            runs.add(new Run(tree.from(), middle));
        }
    }

    /** That the tree of the first {@code older} rows is the beginning of the tree of the first {@code newer} ones. */
    public static MerkleProof consistency(long older, long newer) {
        var runs = new ArrayList<Run>();
        if (older > 0 && older < newer) {
            subproof(older, new Run(0, newer), true, runs);
        }
        return new MerkleProof(runs);
    }

    private static void subproof(long older, Run tree, boolean known, List<Run> runs) {
        var size = tree.to() - tree.from();
        if (older == size) {
            if (!known) {
                runs.add(tree);
            }
            return;
        }
        var left = split(size);
        var middle = tree.from() + left;
        if (older <= left) {
            subproof(older, new Run(tree.from(), middle), known, runs);
            runs.add(new Run(middle, tree.to()));
        } else {
            subproof(older - left, new Run(middle, tree.to()), false, runs);
            runs.add(new Run(tree.from(), middle));
        }
    }

    /** The largest power of two smaller than the size. */
    private static long split(long size) {
        return Long.highestOneBit(size - 1);
    }

    /** Takes the hash of the next row. */
    public void add(String rowHash) {
        for (var i = 0; i < runs.size(); i++) {
            if (runs.get(i).from() <= at && at < runs.get(i).to()) {
                roots.get(i).add(rowHash);
            }
        }
        at++;
    }

    /** The proof, in the order of RFC 6962, in hexadecimal digits. */
    public List<String> hashes() {
        return roots.stream().map(MerkleRoot::root).toList();
    }
}
