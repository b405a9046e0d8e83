-- Whether a call is fed by the State's appropriation or by a financier's money is as public as the envelope's code.
create or replace view public_appropriation_item as select id, board_id, year, code, name, source from appropriation_item;
