package org.muster.ledger.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;

/**
 * The root of the Merkle tree over a run of row hashes, after RFC 6962: a leaf is the hash of 0x00 and the raw row hash, a
 * node the hash of 0x01 and its two children. Rows are added one after the other and none is kept, so a root over any
 * number of rows takes no more memory than its height.
 */
public final class MerkleRoot {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private record Subtree(long size, byte[] hash) {}

    private final Deque<Subtree> subtrees = new ArrayDeque<>();
    private long size;

    /** Adds the hash of the next row, as 64 hexadecimal digits. */
    public MerkleRoot add(String rowHash) {
        var subtree = new Subtree(1, sha256(LEAF, HexFormat.of().parseHex(rowHash)));
        while (!subtrees.isEmpty() && subtrees.peek().size() == subtree.size()) {
            var left = subtrees.pop();
            subtree = new Subtree(left.size() + subtree.size(), sha256(NODE, left.hash(), subtree.hash()));
        }
        subtrees.push(subtree);
        size++;
        return this;
    }

    /** How many rows there are so far. */
    public long size() {
        return size;
    }

    /** The root over all of them, in hexadecimal digits; of no rows it is the hash of nothing. */
    public String root() {
        if (subtrees.isEmpty()) {
            return HexFormat.of().formatHex(digest().digest());
        }
        var right = new byte[0];
        for (var subtree : subtrees) {
            right = right.length == 0 ? subtree.hash() : sha256(NODE, subtree.hash(), right);
        }
        return HexFormat.of().formatHex(right);
    }

    /** Where it stands, in a line that {@link #resume} reads: the complete subtrees, the largest first. */
    public String frontier() {
        var parts = new ArrayList<String>();
        subtrees.descendingIterator()
                .forEachRemaining(
                        tree -> parts.add(tree.size() + ":" + HexFormat.of().formatHex(tree.hash())));
        return String.join(";", parts);
    }

    /** Goes on where another one stood. */
    public static MerkleRoot resume(String frontier) {
        var root = new MerkleRoot();
        for (var part : frontier.isEmpty() ? new String[0] : frontier.split(";")) {
            var cut = part.indexOf(':');
            var subtree = new Subtree(
                    Long.parseLong(part.substring(0, cut)), HexFormat.of().parseHex(part.substring(cut + 1)));
            root.subtrees.push(subtree);
            root.size += subtree.size();
        }
        return root;
    }

    private static byte[] sha256(byte prefix, byte[]... parts) {
        var digest = digest();
        digest.update(prefix);
        for (var part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", absent);
        }
    }

    /** The SHA-256 of a text in hexadecimal digits. */
    public static String sha256(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
