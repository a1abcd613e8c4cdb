select l.code, cast(:begin as date), cast(:end as date), b.asset_class, b.asset_no, l.functional_currency, x.cost_opening,
       x.cost_all - x.cost_in - x.cost_out - x.cost_revalued - x.cost_left, x.cost_in, x.cost_out, x.cost_revalued,
       x.cost_left, x.cost_opening + x.cost_all, x.worn_opening,
       x.worn_all - x.worn_moved - x.worn_left - x.worn_eliminated, x.worn_moved, x.worn_left, x.worn_eliminated,
       x.worn_opening + x.worn_all, x.loss_opening, x.loss_charge, x.loss_back,
       x.loss_all - x.loss_charge - x.loss_back, x.loss_opening + x.loss_all,
       x.cost_opening - x.worn_opening - x.loss_opening,
       x.cost_opening + x.cost_all - x.worn_opening - x.worn_all - x.loss_opening - x.loss_all,
       coalesce(q.opening, 0), coalesce(q.came, 0), coalesce(q.went, 0),
       coalesce(q.opening, 0) + coalesce(q.came, 0) + coalesce(q.went, 0)
  from (select g.asset_no,
               sum(case when g.block = 'COST' and g.posting_date < :begin then g.amount else 0 end) cost_opening,
               sum(case when g.block = 'COST' and g.posting_date >= :begin then g.amount else 0 end) cost_all,
               sum(case when g.block = 'COST' and g.posting_date >= :begin and g.kind in ('SPLIT_IN', 'SPLIT_OUT', 'FOUND', 'AVERAGED', 'LAYERED') and g.amount > 0 then g.amount else 0 end) cost_in,
               sum(case when g.block = 'COST' and g.posting_date >= :begin and g.kind in ('SPLIT_IN', 'SPLIT_OUT', 'FOUND', 'AVERAGED', 'LAYERED') and g.amount < 0 then g.amount else 0 end) cost_out,
               sum(case when g.block = 'COST' and g.posting_date >= :begin and g.kind in ('REVALUED') then g.amount else 0 end) cost_revalued,
               sum(case when g.block = 'COST' and g.posting_date >= :begin and g.kind in ('SOLD', 'SCRAPPED', 'CANCELLED', 'WRITTEN_OFF', 'MISSING') then g.amount else 0 end) cost_left,
               sum(case when g.block = 'WORN' and g.posting_date < :begin then g.amount else 0 end) worn_opening,
               sum(case when g.block = 'WORN' and g.posting_date >= :begin then g.amount else 0 end) worn_all,
               sum(case when g.block = 'WORN' and g.posting_date >= :begin and g.kind in ('SPLIT_IN', 'SPLIT_OUT', 'FOUND') then g.amount else 0 end) worn_moved,
               sum(case when g.block = 'WORN' and g.posting_date >= :begin and g.kind in ('SOLD', 'SCRAPPED', 'CANCELLED', 'WRITTEN_OFF', 'MISSING') then g.amount else 0 end) worn_left,
               sum(case when g.block = 'WORN' and g.posting_date >= :begin and g.kind in ('REVALUED') then g.amount else 0 end) worn_eliminated,
               sum(case when g.block = 'LOSS' and g.posting_date < :begin then g.amount else 0 end) loss_opening,
               sum(case when g.block = 'LOSS' and g.posting_date >= :begin then g.amount else 0 end) loss_all,
               sum(case when g.block = 'LOSS' and g.posting_date >= :begin and g.kind in ('IMPAIRED') then g.amount else 0 end) loss_charge,
               sum(case when g.block = 'LOSS' and g.posting_date >= :begin and g.kind in ('IMPAIRMENT_REVERSED') then g.amount else 0 end) loss_back
          from (select j.asset_no, j.kind, j.posting_date,
                       case when r.posting_role in ('FIXED_ASSET', 'INTANGIBLE_ASSET', 'CONSUMABLE_IN_STORE', 'CONSUMABLE_IN_USE')
                            then 'COST'
                            when r.posting_role in ('ACCUMULATED_DEPRECIATION', 'ACCUMULATED_AMORTISATION', 'CONSUMABLE_AMORTISED')
                            then 'WORN' else 'LOSS' end block,
                       case when r.posting_role in ('FIXED_ASSET', 'INTANGIBLE_ASSET', 'CONSUMABLE_IN_STORE', 'CONSUMABLE_IN_USE')
                            then j.debit - j.credit else j.credit - j.debit end amount
                  from journal_line j join account r on r.account_no = j.account
                 where j.ledger = :ledger and j.tx <= :known_at and j.posting_date <= :end and j.asset_no <> ''
                   and r.posting_role in ('FIXED_ASSET', 'INTANGIBLE_ASSET', 'CONSUMABLE_IN_STORE', 'CONSUMABLE_IN_USE',
                                          'ACCUMULATED_DEPRECIATION', 'ACCUMULATED_AMORTISATION', 'CONSUMABLE_AMORTISED',
                                          'FIXED_ASSET_IMPAIRMENT', 'INTANGIBLE_IMPAIRMENT')) g
         group by g.asset_no) x
  join ledger l on l.code = :ledger
  join asset_book b on b.ledger = :ledger and b.asset_no = x.asset_no
  left join (select d.asset_no,
                    sum(case when d.posting_date < :begin then d.quantity else 0 end) opening,
                    sum(case when d.posting_date >= :begin and d.quantity > 0 then d.quantity else 0 end) came,
                    sum(case when d.posting_date >= :begin and d.quantity < 0 then d.quantity else 0 end) went
               from (select m.asset_no, case when m.tx < a.tx then a.posting_date else m.posting_date end posting_date,
                            m.quantity
                       from movement m
                       left join (select f.asset_no, min(f.tx) tx, min(f.posting_date) posting_date
                                    from movement f
                                   where f.ledger = :ledger and f.tx <= :known_at and f.posting_date <= :end
                                     and f.movement_type = 'ACCEPTANCE'
                                   group by f.asset_no) a on a.asset_no = m.asset_no
                      where m.ledger = :ledger and m.tx <= :known_at and m.posting_date <= :end
                        and m.movement_type not in ('ISSUE', 'RETURN', 'TRANSFER_IN', 'TRANSFER_OUT', 'PUTAWAY', 'CUSTODY')) d
              group by d.asset_no) q on q.asset_no = x.asset_no
 where b.tx <= :known_at and b.posting_date <= :end
   and b.phase = (select max(n.phase) from asset_book n
                   where n.ledger = b.ledger and n.asset_no = b.asset_no and n.tx <= :known_at and n.posting_date <= :end)
?   and b.asset_no = :only_asset_no
?   and b.asset_class = :only_asset_class
 order by b.asset_class, b.asset_no
