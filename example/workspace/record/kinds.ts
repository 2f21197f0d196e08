/** Field types that the pages draw, as the dictionary names them. */
const KNOWN = new Set(
    `GUID boolean choice collection conditions decimal document_id domain_id domain_path due_date email field_name float glide_date
     glide_date_time glide_duration glide_time html integer journal journal_input json longint password password2
     reference script script_plain string sys_class_name table_name url xml`.split(/\s+/)
)

/** Says by name that a field type cannot be drawn: a value shown as if it were text would be wrong without a sign. */
export function unknownKind(kind: string): string | null {
    return KNOWN.has(kind) ? null : `The field type ${kind} is not known to this page.`
}

export function isSecret(kind: string): boolean {
    return kind === 'password' || kind === 'password2'
}
