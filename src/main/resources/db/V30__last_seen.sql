-- When somebody last had an asset in hand: readiness doubts what nobody has seen for long.
alter table asset add column seen_on date;

update asset set seen_on = (select max(s.effective_on) from asset_step s where s.asset_id = asset.id
    and s.step in ('RECEIVE', 'ACCEPT', 'ISSUE', 'RETURN', 'TRANSFER', 'PASS', 'PASS_WITH_REMARKS', 'FAIL', 'RELEASE',
        'START_MAINTENANCE', 'COMPLETE_MAINTENANCE', 'FIND'));
