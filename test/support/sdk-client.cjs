// Deletes an application or uploads a package by the SDK's own client, as `now-sdk install --reinstall` does:
// node sdk-client.cjs delete <scope> <sys_id>, or upload <file>. Prints what the instance said.
const { readFileSync } = require('node:fs')
const path = require('node:path')

const sdk = path.resolve('node_modules/@servicenow/sdk-api/dist')
const { Connector } = require(path.join(sdk, 'connector.js'))
const { Uninstaller } = require(path.join(sdk, 'orchestrator/uninstaller.js'))

const { INSTANCE_URL, COOKIE, TOKEN } = process.env
const connector = new Connector({ instanceUrl: new URL(INSTANCE_URL), type: 'basic', token: TOKEN, cookie: COOKIE })
const logger = { info: console.log, warn: console.log, error: console.log, debug() {} }

async function run(action, what, id) {
    if (action === 'delete') return new Uninstaller(connector, logger).process(what, id, false)
    const { trackerId } = await connector.uploadScopedAppPackage(new Blob([readFileSync(what)]), {})
    console.log((await connector.getProgress(trackerId)).status_message)
}

run(...process.argv.slice(2)).catch((error) => {
    console.log(error.message)
    process.exitCode = 1
})
