import type { Definition } from '../catalogue/catalogue.ts'

const ESCAPES: { [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (value: unknown) => String(value).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '')
const attributes = (of: object) =>
    Object.entries(of)
        .map(([name, value]) => ` ${name}="${escaped(value)}"`)
        .join('')

const TYPES = ['Question', 'Action', 'Event']

/** A definition as the XML document that it came from. Assumed: all names; the payload itself is not simulated. */
export function definitionXml(definition: Definition): string {
    const { Author, Name, ReadablePayload, Description, InstructionType, Version } = definition
    const { InstructionTtlMinutes, ResponseTtlMinutes, Parameters, Schema } = definition
    const head = attributes({
        Author,
        Name,
        ReadablePayload,
        Description,
        InstructionType: TYPES[InstructionType],
        InstructionTtlMinutes,
        ResponseTtlMinutes,
        Version,
    })
    const parameters = (Parameters ?? []).map((one) => {
        const { Name, Pattern, DataType, ControlType } = one
        return `<Parameter${attributes({ Name, Pattern, DataType, ControlType })}/>`
    })
    const columns = Schema.map(({ Name, Type, Length }) => `<Column${attributes({ Name, Type, Length })}/>`)
    return [
        '<?xml version="1.0" encoding="utf-8"?>',
        `<InstructionDefinition${head}>`,
        `<Parameters>${parameters.join('')}</Parameters>`,
        `<Schema>${columns.join('')}</Schema>`,
        '</InstructionDefinition>',
    ].join('\n')
}
