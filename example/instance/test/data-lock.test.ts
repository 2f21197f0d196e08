import { type Instance, startInstance } from '../../../test/support/instance.ts'
import { startProgram } from '../../../test/support/spawn.ts'

const INSTANCE = 'dist/example/instance/main.js'

describe('data that another instance uses', () => {
    let first: Instance
    beforeAll(async () => {
        first = await startInstance()
    })
    afterAll(() => first.stop())

    test.each([[[]], [['--fresh']]])(
        'is refused to a second one, started with %j, and nothing is lost',
        async (args) => {
            const second = startProgram(INSTANCE, args, { PORT: '0', DATA_DIR: first.dataDir })
            await expect(second).rejects.toThrow(
                `Another instance uses the data in ${first.dataDir}: stop it, or set DATA_DIR to another folder.`
            )
            expect(await first.table('sys_user', 'user_name=agent')).toHaveLength(1)
        }
    )

    test('is free again when that one was killed', async () => {
        await first.kill()
        first = await first.restart()
        expect(await first.table('sys_user', 'user_name=agent')).toHaveLength(1)
    })
})
