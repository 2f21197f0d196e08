-- What the product must say, straight from the tables that it starts from. Shares nothing with the product.

-- ranking: in how many incidents of each kind an instruction was run, whatever values it had ('') and with each set
-- of values, and in how many of these the incident was resolved afterwards and did not come back.
with first_run as (
    select record_id as incident, definition, '' as parameters, min(finished) as ended,
        strftime('%s', finished) - strftime('%s', started) as seconds
    from x_1e_connect_run
    where state = 'completed' and record_table = 'incident'
    group by record_id, definition
    union all
    select record_id, definition, parameters, min(finished),
        strftime('%s', finished) - strftime('%s', started)
    from x_1e_connect_run
    where state = 'completed' and record_table = 'incident' and parameters <> '{}'
    group by record_id, definition, parameters
),
told as (
    select first_run.*, incident.category, incident.subcategory,
        case
            when incident.reopen_count > 0
                and (incident.reopened_time is null or incident.reopened_time >= first_run.ended) then 0
            when incident.state in (6, 7) and incident.resolved_at >= first_run.ended then 1
        end as held
    from first_run join incident on incident.sys_id = first_run.incident
)
select definition, parameters, category, subcategory,
    sum(held) as held, count(held) as incidents, cast(round(avg(seconds)) as integer) as seconds
from told
where held is not null
group by definition, parameters, category, subcategory;
