import type { Values } from '../records/values.ts'
import { isPeriod } from './chart-periods.ts'

/** Components that are drawn, by the sys_ids that ServiceNow's SDK 4.9.0 gives their names. */
const COMPONENTS: Record<string, string> = {
    aba8630dc2ccc9b3c1774af1b6820696: 'area',
    c5d01636ff2602109bd2ffffffffff0a: 'boxplot',
    '2bd5dc19a7ad083941b7c992a966dd78': 'column',
    a2b0596cec6b9d49dd1ff9bf76b5084b: 'donut',
    '85855283b7e03010097cb81cde11a91d': 'horizontal-bar',
    '18ac962264404bcc0039359d184b15f3': 'line',
    '96abe7e38d8790718022c5630a92176c': 'pie',
    d24d53f60350de7a652caf3188a46ed2: 'single-score',
    '0f1e76928c4814e1430774fb864003f0': 'spline',
    '7fa5f7264941fabfb1542985da30e0b8': 'step',
    '23051643b7e03010097cb81cde11a910': 'vertical-bar',
}
/** "Trend data components", whose axis is time. */
const TRENDS = ['area', 'column', 'line', 'spline', 'step']
const SIMPLE = ['single-score']
const AGGREGATES: Record<string, string> = { COUNT_DISTINCT: 'COUNT(DISTINCT' }

/** What the figures of a visualization come from ("componentProps object", Dashboard API of ServiceNow Fluent). */
export interface Visualization {
    component: string
    title: string
    table: string
    filter: string
    measure: { name: string; field: string }
    /** Field that is grouped by; empty for none. */
    group: string
    mostGroups: number
    showsOthers: boolean
    isDescending: boolean
    trend: { field: string; frequency: string } | null
    followsFilters: boolean
}

type Props = Record<string, unknown>

/** What decides figures and is read; all else is a matter of looks, or refused by `refuse`. */
const READ = 'dataSources metrics groupBy trendBy headerTitle sortBy sortByOrder followFilters'.split(' ')
const PARTS: Record<string, string[]> = {
    dataSource:
        'id label sourceType tableOrViewName filterQuery reportSourceSysId allowRealTime dataCategories isDatabaseView preferredVisualizations'.split(
            ' '
        ),
    metric: 'id dataSource aggregateFunction aggregateField axisId label numberFormat'.split(' '),
    groupBy: 'groupBy maxNumberOfGroups showOthers numberOfGroupsBasedOn disableRanges'.split(' '),
    group: 'dataSource groupByField metric'.split(' '),
    trendBy: 'trendByFrequency trendByFields'.split(' '),
    trend: 'field metric'.split(' '),
}
/** Switches that add figures, and structures in which the platform keeps looks or its own state. */
const ADDS =
    /^(applyDateRange|show(Change|ChangePercentage|Comment|ConfidenceBand|Forecast|ForecastRange|GapPercentage|MaximumRange|Sparkline|Target|Threshold|Trend))$/
const LOOKS = ['colorConfig', 'configPropModifiers', 'contextMenuActions', 'userInfo']

const isObject = (value: unknown): value is Props => typeof value === 'object' && value !== null
const isEmpty = (value: unknown) => isObject(value) && Object.keys(value).length === 0
const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** What a widget asks for and is not drawn. */
export class NotDrawn extends Error {}

function refuse(what: string): never {
    throw new NotDrawn(`This page cannot draw: ${what}.`)
}

/** Properties of the component, as the record has them. */
export function propsOf(widget: Values): Props {
    const props: unknown = JSON.parse(widget.component_props || '{}')
    return isObject(props) ? props : {}
}

/** The only entry of a list, whose members are all known; null where there is none. */
function only(list: unknown, what: keyof typeof PARTS & string): Props | null {
    const entries = [list ?? []].flat()
    if (entries.length > 1) refuse(`${entries.length} entries of ${what}`)
    const [entry] = entries
    if (!isObject(entry)) return null
    const strange = Object.keys(entry).find((name) => !PARTS[what]?.includes(name))
    if (strange) refuse(`${what}.${strange}`)
    return entry
}

function refuseUnknown(props: Props): void {
    for (const [name, value] of Object.entries(props)) {
        if (READ.includes(name) || LOOKS.includes(name)) continue
        if (ADDS.test(name) ? value === true : isObject(value) && !isEmpty(value)) refuse(name)
    }
    if ((props.sortBy ?? 'value') !== 'value') refuse(`sortBy ${text(props.sortBy)}`)
}

function trendOf(props: Props): Visualization['trend'] {
    const trend = only(props.trendBy, 'trendBy')
    if (!trend) return null
    const frequency = text(trend.trendByFrequency)
    if (!isPeriod(frequency)) refuse(`trendByFrequency ${frequency}`)
    return { field: text(only(trend.trendByFields, 'trend')?.field), frequency }
}

/** Reads a widget; throws NotDrawn with the name of what this page does not draw. */
export function visualizationOf(widget: Values): Visualization {
    const component = COMPONENTS[widget.component ?? ''] ?? refuse(`the component ${widget.component}`)
    const props = propsOf(widget)
    refuseUnknown(props)
    const source = only(props.dataSources, 'dataSource') ?? refuse(`${component} without dataSources`)
    if (source.sourceType !== 'table') refuse(`sourceType ${text(source.sourceType)}`)
    const metric = only(props.metrics, 'metric') ?? refuse(`${component} without metrics`)
    const name = text(metric.aggregateFunction)
    const groups = only(props.groupBy, 'groupBy')
    const trend = trendOf(props)
    if (TRENDS.includes(component) !== (trend !== null)) refuse(`${component} ${trend ? 'with' : 'without'} trendBy`)
    const hasGroup = groups !== null
    if (SIMPLE.includes(component) ? hasGroup : !hasGroup && !trend)
        refuse(`${component} ${hasGroup ? 'with' : 'without'} groupBy`)
    return {
        component,
        title: text(props.headerTitle),
        table: text(source.tableOrViewName),
        filter: text(source.filterQuery),
        measure: { name: AGGREGATES[name] ?? name, field: name === 'COUNT' ? '' : text(metric.aggregateField) },
        group: text(only(groups?.groupBy, 'group')?.groupByField),
        mostGroups: Number(groups?.maxNumberOfGroups) || Number.POSITIVE_INFINITY,
        showsOthers: groups?.showOthers === true,
        isDescending: props.sortByOrder !== 'asc',
        trend,
        followsFilters: props.followFilters !== false,
    }
}
