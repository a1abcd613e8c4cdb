package org.muster.shared.text;

/** Something people have named in both languages; where the Chinese name is missing the other one serves. */
public interface Bilingual {

    String name();

    String nameZh();

    /** The name in the language. */
    default String named(Language language) {
        return language == Language.ZH_CN && !nameZh().isEmpty() ? nameZh() : name();
    }
}
