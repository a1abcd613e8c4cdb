-- The common migrations say blob; PostgreSQL calls it bytea.
do $$
begin
    create domain blob as bytea;
exception
    when duplicate_object then null;
end
$$;
