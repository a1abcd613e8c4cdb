package org.muster.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Proofs are checked here as a reader would check them, by the algorithms of RFC 9162, 2.1.3.2 and 2.1.4.2. */
class MerkleProofTest {

    private static final int MOST = 33;

    @Test
    void theRootOfNothingIsTheHashOfNothing() {
        assertThat(new MerkleRoot().root())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void theRootIsThatOfTheRecursiveDefinition() {
        for (var size = 1; size <= MOST; size++) {
            assertThat(root(size)).isEqualTo(hex(defined(0, size)));
        }
    }

    @Test
    void everyRowIsProvedToBeIncluded() {
        for (var size = 1; size <= MOST; size++) {
            for (var row = 0; row < size; row++) {
                var proof = walked(MerkleProof.inclusion(row, size), size);
                assertThat(included(row, size, hash(row), proof))
                        .as("%d of %d", row, size)
                        .isEqualTo(root(size));
            }
        }
    }

    @Test
    void anotherRowIsNotProved() {
        var proof = walked(MerkleProof.inclusion(5, 21), 21);
        assertThat(included(5, 21, hash(6), proof)).isNotEqualTo(root(21));
    }

    @Test
    void everyOlderTreeIsProvedToBeTheBeginningOfTheNewer() {
        for (var newer = 1; newer <= MOST; newer++) {
            for (var older = 1; older < newer; older++) {
                var proof = walked(MerkleProof.consistency(older, newer), newer);
                assertThat(consistent(older, newer, root(older), proof))
                        .as("%d in %d", older, newer)
                        .containsExactly(root(older), root(newer));
            }
        }
    }

    @Test
    void sameSizesNeedNoProof() {
        assertThat(walked(MerkleProof.consistency(7, 7), 7)).isEmpty();
    }

    private static List<String> walked(MerkleProof proof, int size) {
        IntStream.range(0, size).mapToObj(MerkleProofTest::hash).forEach(proof::add);
        return proof.hashes();
    }

    private static String root(int size) {
        var root = new MerkleRoot();
        IntStream.range(0, size).mapToObj(MerkleProofTest::hash).forEach(root::add);
        return root.root();
    }

    private static byte[] defined(int from, int to) {
        if (to - from == 1) {
            return sha256(0, raw(hash(from)));
        }
        var left = 1;
        while (left * 2 < to - from) {
            left *= 2;
        }
        return sha256(1, defined(from, from + left), defined(from + left, to));
    }

    private static String included(long row, long size, String rowHash, List<String> proof) {
        var node = row;
        var last = size - 1;
        var hash = sha256(0, raw(rowHash));
        for (var each : proof) {
            if (node % 2 == 1 || node == last) {
                hash = sha256(1, raw(each), hash);
                while (node % 2 == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = sha256(1, hash, raw(each));
            }
            node >>= 1;
            last >>= 1;
        }
        return hex(hash);
    }

    private static List<String> consistent(long older, long newer, String olderRoot, List<String> proof) {
        var path = new java.util.ArrayDeque<>(proof);
        if (Long.bitCount(older) == 1) {
            path.addFirst(olderRoot);
        }
        var first = older - 1;
        var second = newer - 1;
        while (first % 2 == 1) {
            first >>= 1;
            second >>= 1;
        }
        var from = raw(path.removeFirst());
        var to = from;
        for (var each : path) {
            if (first % 2 == 1 || first == second) {
                from = sha256(1, raw(each), from);
                to = sha256(1, raw(each), to);
                while (first % 2 == 0 && first != 0) {
                    first >>= 1;
                    second >>= 1;
                }
            } else {
                to = sha256(1, to, raw(each));
            }
            first >>= 1;
            second >>= 1;
        }
        return List.of(hex(from), hex(to));
    }

    private static String hash(int row) {
        return hex(sha256(9, new byte[] {(byte) row}));
    }

    private static byte[] raw(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String hex(byte[] raw) {
        return HexFormat.of().formatHex(raw);
    }

    private static byte[] sha256(int prefix, byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) prefix);
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
