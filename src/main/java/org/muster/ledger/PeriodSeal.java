package org.muster.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.muster.shared.export.JsonText;

/**
 * What finance keeps elsewhere to prove later that nothing before it was changed: where both chains stood when a month was
 * closed, the Merkle roots over all their rows, every account's balance, and a signature over all of it.
 *
 * @param knownAt the last transaction it covers
 * @param balances a line {@code account TAB balance LF} for each account, sorted
 * @param previous the seal before, 0 for none; {@code superseded} the one this replaces after a reopening
 */
public record PeriodSeal(
        String ledger,
        long number,
        String period,
        long knownAt,
        Chain journal,
        BigDecimal debit,
        BigDecimal credit,
        Chain movements,
        String balances,
        String balancesSha256,
        long previous,
        long superseded,
        Instant madeAt,
        String madeBy,
        String signature,
        String publicKey) {

    /**
     * Where one chain stood.
     *
     * @param frontier the subtrees of the Merkle tree, from which the next seal goes on
     */
    public record Chain(long firstSeq, long lastSeq, long count, String headHash, String merkleRoot, String frontier) {}

    /** What is signed: the seal as JSON without signature and key, in one line. */
    public String signedText(int digits) {
        var out = new StringBuilder("{\"ledger\":");
        JsonText.quote(out, ledger);
        out.append(",\"period\":");
        JsonText.quote(out, period);
        out.append(",\"known_at\":").append(knownAt).append(",\"journal\":{");
        chain(out, journal)
                .append(",\"debit\":\"")
                .append(RowText.money(debit, digits))
                .append("\",\"credit\":\"")
                .append(RowText.money(credit, digits))
                .append("\"},\"movements\":{");
        chain(out, movements).append("},\"balances_sha256\":\"").append(balancesSha256);
        out.append("\",\"previous_seal\":").append(previous);
        out.append(",\"superseded_seal\":").append(superseded);
        out.append(",\"made_at\":\"").append(RowText.moment(madeAt)).append("\",\"made_by\":");
        JsonText.quote(out, madeBy);
        return out.append('}').toString();
    }

    private static StringBuilder chain(StringBuilder out, Chain chain) {
        return out.append("\"first_seq\":")
                .append(chain.firstSeq())
                .append(",\"last_seq\":")
                .append(chain.lastSeq())
                .append(",\"count\":")
                .append(chain.count())
                .append(",\"head_hash\":\"")
                .append(chain.headHash())
                .append("\",\"merkle_root\":\"")
                .append(chain.merkleRoot())
                .append('"');
    }

    /** The whole seal as JSON: what is signed, the signature over it, and the key that verifies it. */
    public String json(int digits) {
        var signed = signedText(digits);
        return signed.substring(0, signed.length() - 1) + ",\"signature\":\"" + signature + "\",\"public_key\":\""
                + publicKey + "\"}";
    }

    /** The closing balance of each account, by its number. */
    public Map<String, BigDecimal> accounts() {
        var found = new TreeMap<String, BigDecimal>();
        balances.lines().forEach(line -> {
            var cut = line.indexOf('\t');
            found.put(line.substring(0, cut), new BigDecimal(line.substring(cut + 1)));
        });
        return found;
    }

    /** What the accounts together come to. */
    BigDecimal balanceOf(Set<String> wanted) {
        return accounts().entrySet().stream()
                .filter(account -> wanted.contains(account.getKey()))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    PeriodSeal signed(byte[] withSignature, byte[] key) {
        var base64 = Base64.getEncoder();
        return new PeriodSeal(
                ledger,
                number,
                period,
                knownAt,
                journal,
                debit,
                credit,
                movements,
                balances,
                balancesSha256,
                previous,
                superseded,
                madeAt,
                madeBy,
                base64.encodeToString(withSignature),
                base64.encodeToString(key));
    }
}
