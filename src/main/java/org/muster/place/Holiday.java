package org.muster.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.muster.shared.text.Bilingual;

/** A day off of one calendar, with the name people know it by. */
@Embeddable
public class Holiday implements Bilingual {

    @Column(name = "holiday_on")
    private LocalDate date;

    @Column(name = "name")
    private String name;

    @Column(name = "name_zh")
    private String nameZh;

    public Holiday(LocalDate date, String name, String nameZh) {
        this.date = date;
        this.name = name;
        this.nameZh = nameZh;
    }

    @SuppressWarnings("NullAway.Init")
    protected Holiday() {}

    public LocalDate date() {
        return date;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Holiday holiday && date.equals(holiday.date());
    }

    @Override
    public int hashCode() {
        return Objects.hash(date);
    }
}
