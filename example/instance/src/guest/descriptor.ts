/** Source: "GlideElementDescriptor" (c_GlideElementDescriptorScopedAPI.md). There is no field or edge encryption here. */
class GuestDescriptor {
    constructor(
        private readonly table: string,
        private readonly name: string,
        private readonly column: GuestColumn | undefined
    ) {}
    getLabel(): string {
        const schema = schemaOf(this.table)
        return this.column ? this.column.label : schema ? schema.label : ''
    }
    /** The label with an s, as the platform makes it. */
    getPlural(): string {
        const label = this.getLabel()
        return label === '' ? '' : label + 's'
    }
    getName(): string {
        return this.name
    }
    getInternalType(): string {
        return this.column ? this.column.kind : 'collection'
    }
    getLength(): number {
        return this.column ? this.column.length : 0
    }
    isMandatory(): boolean {
        return this.column !== undefined && this.column.mandatory
    }
    /** A dropdown with or without none; a suggestion is none. */
    isChoiceTable(): boolean {
        return this.column !== undefined && (this.column.choice === 1 || this.column.choice === 3)
    }
    isAutoOrSysID(): boolean {
        return /^sys_(id|class_name|created_on|created_by|updated_on|updated_by|mod_count)$/.test(this.name)
    }
    isVirtual(): boolean {
        return false
    }
    isEncrypted(): boolean {
        return false
    }
    isEdgeEncrypted(): boolean {
        return false
    }
    hasAttachmentsEncrypted(): boolean {
        return false
    }
    getEncryptionType(): string | null {
        return null
    }
    getAttachmentEncryptionType(): string | null {
        return null
    }
    toString(): string {
        return '[object GlideElementDescriptor]'
    }
}
