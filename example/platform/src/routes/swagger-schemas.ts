type Schema = { [member: string]: unknown }

const text: Schema = { type: 'string', nullable: true }
const whole: Schema = { type: 'integer', format: 'int32' }
const flag: Schema = { type: 'boolean' }
const list = (items: Schema): Schema => ({ type: 'array', items, nullable: true })
const object = (properties: { [name: string]: Schema }): Schema => ({ type: 'object', properties })
const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

const search = { Sort: list(reference('Sort')), Start: whole, PageSize: whole }

/** The bodies of the Consumer API: 1E Consumer API reference, and the models of the .NET Consumer SDK. */
export const SCHEMAS: { [name: string]: Schema } = {
    Errors: list(object({ ErrorCode: text, Message: text, Data: list(text) })),
    Expression: object({
        Attribute: text,
        Operator: text,
        Value: text,
        DataType: text,
        Operands: list(reference('Expression')),
    }),
    Sort: object({ Column: text, Direction: { type: 'string', enum: ['ASC', 'DESC'] } }),
    Search: object({ Filter: reference('Expression'), ...search }),
    Parameter: object({ Name: text, Value: text }),
    SendInstruction: object({
        DefinitionId: whole,
        DefinitionName: text,
        Devices: list(text),
        Scope: reference('Expression'),
        Parameters: list(reference('Parameter')),
        InstructionTtlMinutes: whole,
        ResponseTtlMinutes: whole,
        KeepRaw: flag,
        ResultsFilter: reference('Expression'),
        Export: flag,
        OffloadResponses: flag,
        RequestedFor: text,
        ConsumerCustomData: text,
        Comments: text,
    }),
    Responses: object({ Filter: reference('Expression'), Start: text, PageSize: whole }),
    FqdnSet: object({ Scope: text }),
    DomainsAndNames: object({ Devices: list(object({ Domain: text, Name: text })) }),
    Projection: object({ Id: whole, Expression: reference('Expression') }),
    Decision: object({ InstructionId: whole, Approved: flag, Comment: text }),
    OneTimeCode: object({ Id: whole, Token: text }),
    Credential: object({ UserName: text, Password: text }),
}

/** Which body a call takes; a call that is not here takes none. */
export const BODIES: { [route: string]: string } = {
    'POST /Consumer/InstructionDefinitions/Search': 'Search',
    'POST /Consumer/Devices': 'Search',
    'POST /Consumer/Devices/{includeInherited}': 'Search',
    'POST /Consumer/Devices/scope': 'Expression',
    'POST /Consumer/Devices/summary': 'Search',
    'POST /Consumer/ManagementGroups/Search': 'Search',
    'POST /Consumer/Consumers/Search': 'Search',
    'POST /Consumer/AuditLogs': 'Search',
    'POST /Consumer/ScheduledInstructions/Search': 'Search',
    'POST /Consumer/PersistentInstructions/Search': 'Search',
    'POST /Consumer/Devices/ByDomainAndName': 'DomainsAndNames',
    'POST /Consumer/Devices/fqdn': 'FqdnSet',
    'POST /Consumer/Devices/fqdnfiltered/{id}': 'FqdnSet',
    'POST /Consumer/Devices/ApproxTarget': 'Expression',
    'POST /Consumer/Devices/ApproxTarget/{id}': 'Expression',
    'POST /Consumer/Devices/tachyonguid/{guid}/Instruction': 'SendInstruction',
    'POST /Consumer/Instructions': 'SendInstruction',
    'POST /Consumer/Instructions/Targeted': 'SendInstruction',
    'POST /Consumer/Instructions/search': 'Search',
    'POST /Consumer/Responses/{id}': 'Responses',
    'POST /Consumer/Responses/{id}/{local}': 'Responses',
    'POST /Consumer/Responses/{id}/Aggregate': 'Responses',
    'POST /Consumer/Responses/{id}/Aggregate/{local}': 'Responses',
    'POST /Consumer/Responses/{id}/UniqueFQDNs': 'Responses',
    'POST /Consumer/Responses/{id}/UniqueFQDNs/{local}': 'Responses',
    'POST /Consumer/ResponseErrors/{id}': 'Responses',
    'POST /Consumer/ResponseErrors/{id}/Aggregate': 'Responses',
    'POST /Consumer/ResponseErrors/{id}/UniqueFQDNs': 'Responses',
    'POST /Consumer/SystemStatistics/ProjectedInstructionStatistics': 'Projection',
    'POST /Consumer/CustomProperties/Search': 'Search',
    'POST /Consumer/Approvals/Instruction': 'Decision',
    'POST /Consumer/Authentication/Instruction/Token': 'OneTimeCode',
    'POST /Consumer/Authentication': 'Credential',
}

/** Parameters of the query by path. */
export const QUERIES: { [path: string]: Schema[] } = {
    '/Consumer/InstructionDefinitions': [
        {
            name: 'instructionType',
            in: 'query',
            schema: { type: 'array', items: { type: 'string', enum: ['Question', 'Action'] } },
        },
    ],
}
