alter table model add column type_level integer;
