// Common JS, because jest reads it too.
// What an administrator does so that one instance serves two companies, each with a 1E platform of its own.

/** Fixed, so that links of a demo survive --fresh. */
const ACME_DOMAIN = '5f2c3d1a8b6e4f7090a1b2c3d4e5f607'
const PEOPLE = ['admin', 'tachyon.admin', 'globex.admin']
const APP_ID = '1e5e0a7c-0b7e-4f60-8d2a-5e1c0de00002'
const ACME_KEY = { provider: 'e3061d7989a1f51ce7445721a7608aef', certificate: '4ec7895fb8ed93d1011fb18f47a56651' }
const CONFIGURATIONS = '/api/now/table/x_1e_connect_configuration'

/** Runs in Scripts - Background: what is ACME's moves into a domain of its own; the platform's administrators stay global. */
const DIVIDE = `
var plugin = new GlideRecord('sys_plugins');
plugin.addQuery('source', 'com.glide.domain.msp_extensions.installer');
plugin.query();
if (plugin.next()) { plugin.setValue('active', 'active'); plugin.update(); }
var domain = new GlideRecord('domain');
if (!domain.get('${ACME_DOMAIN}')) {
    domain.initialize();
    domain.setNewGuidValue('${ACME_DOMAIN}');
    domain.setValue('name', 'TOP/ACME');
    domain.setValue('type', 'Customer');
    domain.setValue('active', true);
    domain.insert();
}
function move(table, query) {
    var rows = new GlideRecord(table);
    rows.addEncodedQuery('sys_domain=global' + query);
    rows.setValue('sys_domain', '${ACME_DOMAIN}');
    rows.setWorkflow(false);
    rows.updateMultiple();
}
move('core_company', '^name=ACME');
move('sys_user', '^user_nameNOT IN${PEOPLE.join(',')}');
['incident', 'interaction', 'cmdb_ci', 'ecc_agent'].forEach(function (table) { move(table, ''); });
gs.info('divided');
`

/**
 * Separates ACME and Globex, and connects each to its own platform: ACME by OAuth, Globex by user name and password and with
 * the Experience API before 23.5. `call(method, where, user, body)` answers the result of a REST call on the instance,
 * `background(script)` answers what Scripts - Background says, `registerCertificate(wanted)` tells ACME's 1E whose signature to believe.
 * Answers the sys_ids of both configurations.
 */
module.exports.separateTenants = async function separateTenants({ call, background, registerCertificate, platforms }) {
    const said = await background(DIVIDE)
    if (!said.includes('divided')) throw new Error(`The tenants were not separated: ${said}`)
    const [key] = await call(
        'GET',
        `/api/now/table/sys_certificate?sysparm_query=sys_id=${ACME_KEY.certificate}`,
        'admin'
    )
    const principal = 'ACME\\svc-1e-servicenow'
    await registerCertificate({ pem: key.pem_certificate, appId: APP_ID, principal })
    const companies = await call('GET', '/api/now/table/core_company?sysparm_fields=sys_id,name', 'admin')
    const make = async (company, values) => {
        const { sys_id } = companies.find(({ name }) => name === company)
        const [made] = await call('GET', `${CONFIGURATIONS}?sysparm_query=company=${sys_id}`, 'admin')
        return (
            made ?? (await call('POST', CONFIGURATIONS, 'tachyon.admin', { name: company, company: sys_id, ...values }))
        )
    }
    const acme = await make('ACME', {
        platform_url: platforms.acme,
        troubleshooting_url: 'https://1e.acme.example/explorer',
        enable_oauth: true,
        jwt_provider: ACME_KEY.provider,
        signing_certificate: ACME_KEY.certificate,
        app_id: APP_ID,
    })
    const globex = await make('Globex', {
        platform_url: platforms.globex,
        troubleshooting_url: 'https://1e.globex.example/explorer',
        user_name: 'GLOBEX\\svc-1e-servicenow',
        user_password: 'Globex!2026',
        version_23_5_or_higher: false,
    })
    return { acme: acme.sys_id, globex: globex.sys_id }
}
