-- What was found wrong with something, until somebody else than its finder says that it is put right.
create table finding (
    id          bigint not null primary key,
    version     bigint not null,
    changed_at  timestamp not null,
    code        varchar(24) not null,
    kind        varchar(20) not null,
    severity    varchar(12) not null,
    stage       varchar(12) not null,
    subject_type varchar(40) not null,
    subject     varchar(100) not null,
    site        varchar(40) not null,
    title       varchar(300) not null,
    details     varchar(2000) not null,
    source      varchar(60) not null,
    opened_by   varchar(60) not null,
    opened_on   date not null,
    planned_fix varchar(1000) not null,
    fix_by      varchar(60) not null,
    fix_due     date not null,
    closed_by   varchar(60) not null,
    closed_on   date,
    closing     varchar(1000) not null,
    constraint finding_code unique (code)
);
create index finding_opened on finding (opened_on, id);
create index finding_opened_down on finding (opened_on desc, id desc);
create index finding_due on finding (fix_due, id);
create index finding_due_down on finding (fix_due desc, id desc);
create index finding_severity on finding (severity, id);
create index finding_severity_down on finding (severity desc, id desc);
create index finding_stage on finding (stage, opened_on, id);
create index finding_subject on finding (subject_type, subject, stage, id);
create index finding_site on finding (site, opened_on, id);
