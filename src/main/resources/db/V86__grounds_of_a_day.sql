-- What stood behind a day of the history: who served, what their gates said, why; kept in pieces, never changed.
create table readiness_ground (
    plan_code   varchar(39)   not null,
    day_on      date          not null,
    recorded_at timestamp     not null,
    piece       integer       not null,
    told        varchar(8000) not null,
    primary key (plan_code, day_on, recorded_at, piece)
);
