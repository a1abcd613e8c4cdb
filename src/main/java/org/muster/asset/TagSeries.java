package org.muster.asset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The next free number of one tag prefix; its row is the lock under which tags are given out. */
@Entity
@Table(name = "tag_series")
public class TagSeries {

    @Id
    private String prefix;

    @Column(name = "next_number")
    private long next;

    protected TagSeries() {}
}
