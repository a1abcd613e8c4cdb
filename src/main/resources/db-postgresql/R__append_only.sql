-- PostgreSQL refuses on its own what the application never does: changing or removing a row of the trail.
create or replace function muster_append_only() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end
$$;

drop trigger if exists trail_entry_append_only on trail_entry;
create trigger trail_entry_append_only before update or delete or truncate on trail_entry
    for each statement execute function muster_append_only();

drop trigger if exists trail_part_append_only on trail_part;
create trigger trail_part_append_only before update or delete or truncate on trail_part
    for each statement execute function muster_append_only();

do $$
declare
    kept text;
begin
    foreach kept in array array['journal_entry', 'journal_line', 'movement', 'asset_book', 'asset_book_event',
            'depreciation_charge', 'prepaid', 'disposal_result', 'period_seal', 'asset_description',
            'master_name'] loop
        execute format('drop trigger if exists %I on %I', kept || '_append_only', kept);
        execute format('create trigger %I before update or delete or truncate on %I for each statement'
                ' execute function muster_append_only()', kept || '_append_only', kept);
    end loop;
end
$$;
