package org.muster.plan;

import org.muster.shared.text.Bilingual;

/** A business line as others read it, complete. */
public record BusinessLineRow(String code, BusinessLineDetails details, long version) implements Bilingual {

    static BusinessLineRow of(BusinessLine line) {
        return new BusinessLineRow(line.code(), line.details(), line.version());
    }

    @Override
    public String name() {
        return details.name();
    }

    @Override
    public String nameZh() {
        return details.nameZh();
    }
}
