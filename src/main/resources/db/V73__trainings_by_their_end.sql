-- Trainings in the order of their ends, both ways.
create index training_until on training (valid_until, id);
create index training_until_down on training (valid_until desc, id desc);
