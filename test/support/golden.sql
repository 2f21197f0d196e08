-- Figures of the product straight from the database; nothing here is shared with it. A section begins with "-- name:".

-- name: savings
-- One row for an incident and an instruction: the first completed run on an incident that was never reopened, with the
-- rates of the configuration of the instruction, else of its set.
with rates as (
    select d.sys_id as definition,
           coalesce(own.manual_minutes, ofset.manual_minutes) as manual,
           coalesce(own.agent_cost_per_hour, ofset.agent_cost_per_hour) as agent_cost,
           coalesce(own.user_minutes, ofset.user_minutes) as user_minutes,
           coalesce(own.user_cost_per_hour, ofset.user_cost_per_hour) as user_cost
    from x_1e_connect_instruction_definition d
    left join x_1e_connect_roi_configuration own on own.definition = d.sys_id and own.active = 1
    left join x_1e_connect_roi_configuration ofset on ofset.instruction_set = d.instruction_set and ofset.active = 1
    where own.sys_id is not null or ofset.sys_id is not null
),
ended as (
    select r.record_id as incident, r.definition, r.number, r.finished,
           strftime('%s', r.finished) - strftime('%s', r.started) as seconds,
           row_number() over (partition by r.record_id, r.definition order by r.finished, r.number) as nth
    from x_1e_connect_run r
    join incident i on i.sys_id = r.record_id
    where r.state = 'completed' and r.record_table = 'incident' and coalesce(i.reopen_count, 0) = 0
      and (r.no_rows_reason is null or r.no_rows_reason = 'nothing_found')
)
select ended.incident, ended.definition, ended.number as run_number, substr(ended.finished, 1, 10) as day,
       max(0, manual - seconds / 60.0) as agent_minutes,
       user_minutes,
       max(0, manual - seconds / 60.0) / 60 * agent_cost + user_minutes / 60.0 * user_cost as amount
from ended join rates on rates.definition = ended.definition
where nth = 1
order by ended.incident, ended.definition

-- name: averages
-- Mean seconds of the successful runs of an instruction.
select definition, avg(strftime('%s', finished) - strftime('%s', started)) as seconds, count(*) as runs
from x_1e_connect_run
where state = 'completed' and (no_rows_reason is null or no_rows_reason = 'nothing_found')
  and coalesce(waited_for_device, 0) = 0
group by definition
order by definition

-- name: outcomes
-- Resolved incidents of the last year with and without a run that reached 1E.
select case when exists (select 1 from x_1e_connect_run r where r.record_id = i.sys_id and r.platform_id is not null)
            then 'with_run' else 'without' end as help,
       count(*) as incidents,
       avg((strftime('%s', i.resolved_at) - strftime('%s', i.opened_at)) / 3600.0) as hours
from incident i
where i.resolved_at is not null
group by help
order by help

-- name: ranking
-- In how many incidents of each kind an instruction was run, whatever values it had ('') and with each set
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
group by definition, parameters, category, subcategory
