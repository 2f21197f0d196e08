/** What a suite knows while it goes on: names of devices and ids that earlier answers gave. */
export interface Known {
    fqdn: string
    guid: string
    definition: string
    definitionId: number
    group: number
    id: number
}

/** One literal call of an outside client and what that client reads of the answer. */
export interface Step {
    method: 'GET' | 'POST'
    path: (known: Known) => string
    /** Written as the client writes it; undefined = an empty body. */
    body?: (known: Known) => string
    /** Members that must be there; of an array, in its first item. */
    reads: string[]
    /** What the client takes from the answer for its next calls. */
    keeps?: (body: Record<string, unknown>, known: Known) => void
    /** Runs an instruction, or needs one that ran. */
    runs?: boolean
}

export interface Suite {
    client: string
    headers: { [name: string]: string }
    steps: Step[]
}

const urlSafe = (text: string) => Buffer.from(text).toString('base64url')
const standard = (text: string) => encodeURIComponent(Buffer.from(text).toString('base64'))
const keepsId = (body: Record<string, unknown>, known: Known) => {
    known.id = Number(body.Id)
}

/** The catalogue is an array; the client looks for a name in it. */
const keepsDefinition = (body: Record<string, unknown>, known: Known) => {
    for (const each of Object.values(body)) {
        const named = typeof each === 'object' && each !== null && 'Name' in each && 'Id' in each
        if (named && each.Name === known.definition) known.definitionId = Number(each.Id)
    }
}

const get = (path: (known: Known) => string, reads: string[], more: Partial<Step> = {}): Step => ({
    method: 'GET',
    path,
    reads,
    ...more,
})
const post = (
    path: (known: Known) => string,
    body: ((known: Known) => string) | undefined,
    reads: string[],
    more: Partial<Step> = {}
): Step => ({ method: 'POST', path, body, reads, ...more })

const run = { runs: true }

/** NilsTv8/1e-consumer-mcp, src/tools.ts: base address with `/consumer`, camelCase members, plain names in paths. */
const MCP: Suite = {
    client: '1e-consumer-mcp',
    headers: { 'X-Tachyon-Consumer': 'Explorer', Accept: '*/*' },
    steps: [
        get(() => '/consumer/Devices', ['Fqdn', 'TachyonGuid', 'Status']),
        post(
            () => '/consumer/Devices/false',
            () => '{"start":0,"pageSize":5,"sort":[{"property":"Fqdn","direction":"asc"}]}',
            ['TotalCount', 'Items']
        ),
        get((k) => `/consumer/Devices/fqdn/${encodeURIComponent(k.fqdn)}`, ['Fqdn', 'TachyonGuid'], {
            keeps: (body, known) => {
                known.guid = String(body.TachyonGuid)
            },
        }),
        get((k) => `/consumer/Devices/tachyonguid/${k.guid}`, ['Fqdn']),
        get((k) => `/consumer/Devices/fqdn/${encodeURIComponent(k.fqdn)}/ManagementGroups`, ['Id', 'Name']),
        post(
            () => '/consumer/Devices/summary',
            () => '{"start":0,"pageSize":10}',
            ['OsType', 'Status']
        ),
        get(() => '/consumer/ManagementGroups', ['Id', 'Name', 'UsableId', 'Count']),
        get((k) => `/consumer/ManagementGroups/Contents/Id/${k.group}`, ['Fqdn']),
        get(() => '/consumer/InstructionDefinitions?instructionType=Question', ['Id', 'Name', 'ReadablePayload']),
        post(
            () => '/consumer/InstructionDefinitions/Search',
            () => '{"start":0,"pageSize":3}',
            ['TotalCount', 'Items']
        ),
        get((k) => `/consumer/InstructionDefinitions/Name/${k.definition}`, ['Id', 'Parameters', 'Schema'], {
            keeps: (body, known) => {
                known.definitionId = Number(body.Id)
            },
        }),
        get((k) => `/consumer/InstructionDefinitions/Id/${k.definitionId}`, ['Name']),
        get(() => '/consumer/Approvals/notifications', ['Instructions']),
        get(() => '/consumer/Approvals/notifications/instructions', []),
        post(
            () => '/consumer/Instructions',
            (k) =>
                `{"definitionId":${k.definitionId},"devices":["${k.fqdn}"],"parameters":[],"comments":"check","keepRaw":true}`,
            ['Id', 'Status'],
            { ...run, keeps: keepsId }
        ),
        get((k) => `/consumer/Instructions/${k.id}/targetlist`, ['0'], run),
        post(
            (k) => `/consumer/Devices/tachyonguid/${k.guid}/Instruction`,
            (k) => `{"definitionName":"${k.definition}"}`,
            ['Id'],
            { ...run, keeps: keepsId }
        ),
        get((k) => `/consumer/Instructions/${k.id}`, ['Status', 'WorkflowState'], run),
        get((k) => `/consumer/Approvals/canapprove/instruction/${k.id}`, ['CanApprove'], run),
        get((k) => `/consumer/InstructionStatistics/Summary/${k.id}`, ['SentCount', 'ReceivedCount'], run),
        get((k) => `/consumer/InstructionStatistics/Detail/${k.id}`, [], run),
        post(
            (k) => `/consumer/Responses/${k.id}/false`,
            () => '{"start":0,"pageSize":20}',
            ['Range', 'Responses'],
            run
        ),
        post(
            (k) => `/consumer/Responses/${k.id}/true`,
            () => '{}',
            ['Range', 'Responses'],
            run
        ),
        post(
            (k) => `/consumer/Responses/${k.id}/UniqueFQDNs/false`,
            () => '{}',
            ['0'],
            run
        ),
        post(
            () => '/consumer/Instructions/search',
            () => '{"start":0,"pageSize":5}',
            ['TotalCount', 'Items'],
            run
        ),
        post((k) => `/consumer/Instructions/${k.id}/rerun`, undefined, ['Id'], { ...run, keeps: keepsId }),
        post((k) => `/consumer/Instructions/${k.id}/cancel/true`, undefined, [], run),
    ],
}

/** teamviewer/DexInstructionRunner, MainWindow.axaml.cs and Services. */
const RUNNER: Suite = {
    client: 'DexInstructionRunner',
    headers: { 'X-Tachyon-Consumer': 'Explorer', Accept: 'application/json' },
    steps: [
        get(() => '/api/information', ['Version']),
        get(() => '/tachyon/api/information', ['Version']),
        get(() => '/consumer/information', ['Version']),
        get(() => '/Consumer/PrincipalSearch/whoami', ['PrincipalName']),
        get(() => '/Consumer/InstructionDefinitions', ['Id', 'Name', 'Parameters'], { keeps: keepsDefinition }),
        get((k) => `/Consumer/InstructionDefinitions/id/${k.definitionId}`, ['Name']),
        post(
            () => '/Consumer/Devices',
            () =>
                '{"Filter":{"Attribute":"Fqdn","Operator":"like","Value":"%"},"Sort":[{"label":"Fqdn","Column":"Fqdn","Direction":"ASC"}],"Start":1,"PageSize":25}',
            ['TotalCount', 'Items']
        ),
        get((k) => `/Consumer/Devices/fqdn/${standard(k.fqdn)}`, ['Fqdn', 'OsVerTxt', 'ConnectionState']),
        post(
            (k) => `/Consumer/Devices/fqdnfiltered/${k.definitionId}`,
            (k) => `{"Scope":"${k.fqdn}"}`,
            ['TotalDevicesOnline', 'TotalDevicesOffline']
        ),
        post(
            (k) => `/Consumer/Devices/ApproxTarget/${k.definitionId}`,
            (k) => `{"Attribute":"Fqdn","Operator":"==","Value":"${k.fqdn}"}`,
            ['TotalDevicesOnline', 'TotalDevicesOffline']
        ),
        get(() => '/Consumer/ManagementGroups', ['Name', 'UsableId']),
        post(
            () => '/Consumer/CustomProperties/Search',
            () => '{"Filter":{"Attribute":"TypeName","Operator":"==","Value":"CoverageTag"},"Start":1,"PageSize":50}',
            ['Items']
        ),
        get(() => '/Consumer/Approvals/notifications', ['Instructions', 'ScheduledInstructions']),
        get(() => '/Experience/devicemetrics/metadata', ['Name', 'BadgeType']),
        post(
            () => '/Experience/DeviceMetrics/Search',
            (k) =>
                `{"Filter":{"Operator":"AND","Operands":[{"Attribute":"IsLatest","Operator":"==","Value":"true"},{"Attribute":"Fqdn","Operator":"like","Value":"${k.fqdn}"}]},"GroupBy":["Fqdn","TachyonGuid","Timestamp","OperatingSystemType"],"Measures":["ExperienceScore"],"RollUp":false,"Start":1,"PageSize":50}`,
            ['Bookmark', 'TotalCount', 'Items']
        ),
        post(
            () => '/Consumer/Instructions/Targeted',
            (k) =>
                `{"DefinitionId":${k.definitionId},"ReadablePayload":"How long?","Devices":["${k.fqdn}"],"Parameters":[],"KeepRaw":1,"InstructionTtlMinutes":60,"ResponseTtlMinutes":120}`,
            ['Id', 'Status'],
            { ...run, keeps: keepsId }
        ),
        get((k) => `/Consumer/Instructions/${k.id}`, ['Status', 'Schema'], run),
        post(
            (k) => `/Consumer/Responses/${k.id}`,
            () => '{"Filter":null,"Start":"0;0","PageSize":100}',
            ['Range', 'Responses'],
            run
        ),
        post(
            (k) => `/Consumer/ResponseErrors/${k.id}`,
            () => '{"Filter":null,"Start":"0;0","PageSize":100}',
            ['Range', 'Responses'],
            run
        ),
        get((k) => `/Consumer/InstructionStatistics/Combined/${k.id}`, ['Summary'], run),
        post(
            () => '/Consumer/Instructions/Search',
            () => '{"Filter":null,"Sort":[{"column":"CreatedTime","direction":"DESC"}],"Start":1,"PageSize":50}',
            ['TotalCount', 'Items'],
            run
        ),
        post((k) => `/Consumer/Instructions/${k.id}/rerun`, undefined, ['Id'], { ...run, keeps: keepsId }),
        post((k) => `/Consumer/Instructions/${k.id}/Cancel/true`, undefined, [], run),
        post(
            () => '/Consumer/Instructions',
            (k) =>
                `{"DefinitionId":${k.definitionId},"Scope":{"Attribute":"Fqdn","Operator":"==","Value":"${k.fqdn}"},"Parameters":[],"KeepRaw":1}`,
            ['Id'],
            { ...run, keeps: keepsId }
        ),
        post((k) => `/Consumer/Instructions/${k.id}/Cancel/True`, undefined, [], run),
    ],
}

/** 1E .NET Consumer SDK, API level v3.2: version segment, URL-safe names, a page of everything. */
const SDK: Suite = {
    client: '.NET Consumer SDK',
    headers: { 'X-Tachyon-Consumer': 'Explorer', Accept: 'application/json' },
    steps: [
        get(() => '/Consumer/v3.2/SystemStatistics/HighLevel', ['ConnectedDeviceCount', 'License']),
        get((k) => `/Consumer/v3.2/Devices/fqdn/${urlSafe(k.fqdn)}`, ['Fqdn']),
        post(
            () => '/Consumer/v3.2/Devices/approxtarget',
            () => '{}',
            ['TotalDevicesOnline']
        ),
        post(
            () => '/Consumer/v3.2/Devices/fqdn',
            (k) => `{"FqdnList":"${k.fqdn}"}`,
            ['TotalDevicesOnline']
        ),
        post(
            () => '/Consumer/v3.2/Devices/summary',
            () => '{"Start":1,"PageSize":2147483647}',
            ['OsType', 'Status']
        ),
        get((k) => `/Consumer/v3.2/InstructionDefinitions/Name/${urlSafe(k.definition)}`, ['Id']),
        post(
            () => '/Consumer/v3.2/Instructions/Targeted',
            (k) => `{"DefinitionName":"${k.definition}","Devices":["${k.fqdn}"],"KeepRaw":true}`,
            ['Id'],
            { ...run, keeps: keepsId }
        ),
        post(
            (k) => `/Consumer/v3.2/Responses/${k.id}`,
            () => '{"Start":"0;0","PageSize":2147483647}',
            ['Range', 'Responses'],
            run
        ),
        post(
            (k) => `/Consumer/v3.2/Responses/${k.id}/UniqueFQDNs`,
            () => '{"Start":"0;0","PageSize":2147483647}',
            ['0'],
            run
        ),
        get((k) => `/Consumer/v3.2/Responses/Processed/${k.id}`, [], run),
        post((k) => `/Consumer/v3.2/Instructions/${k.id}/cancel/True`, undefined, [], run),
    ],
}

/** 1E PowerShell toolkit: Get-1ESystemStatistics as the test of a connection. */
const TOOLKIT: Suite = {
    client: 'PowerShell toolkit',
    headers: { 'X-Tachyon-Consumer': 'Explorer', Accept: 'application/json' },
    steps: [get(() => '/Consumer/SystemStatistics', ['ConnectedDeviceCount'])],
}

export const SUITES: Suite[] = [MCP, RUNNER, SDK, TOOLKIT]
