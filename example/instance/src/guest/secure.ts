/** Source: "GlideRecordSecure": GlideRecord with ACLs, which the host applies. */
function GlideRecordSecure(table: unknown): GuestRecord {
    return makeRecord(table, true)
}
GlideRecordSecure.prototype = secureMethods

hide(secureMethods, {
    toString: () => '[object GlideRecordSecure]',
})

global['GlideRecord'] = GlideRecord
global['GlideRecordSecure'] = GlideRecordSecure
