/** One jest project for each room. Node rooms run TypeScript through swc; components run in jsdom. */
const swc = (tsx) => [
    '@swc/jest',
    {
        jsc: {
            target: 'es2022',
            parser: { syntax: 'typescript', tsx },
            transform: { react: { runtime: 'classic', pragma: 'createElement', pragmaFrag: 'Fragment' } },
        },
        module: { type: 'commonjs' },
    },
]

const node = (name, folder = `test/${name}`) => ({
    displayName: name,
    testEnvironment: 'node',
    roots: [`<rootDir>/${folder}`],
    testMatch: ['**/*.test.ts'],
    transform: { '^.+\\.[jt]sx?$': swc(false) },
    setupFilesAfterEnv: ['<rootDir>/test/support/long.ts'],
})

/** A project whose tests start instances. */
const instances = (name, folder) => ({ ...node(name, folder), globalSetup: '<rootDir>/test/support/installed.ts' })

const components = {
    displayName: 'components',
    testEnvironment: 'jsdom',
    testEnvironmentOptions: { customExportConditions: ['node', 'require', 'default'] },
    roots: ['<rootDir>/test/components'],
    testMatch: ['**/*.test.ts', '**/*.test.tsx'],
    setupFilesAfterEnv: ['<rootDir>/test/components/setup.ts', '<rootDir>/test/support/long.ts'],
    transform: { '^.+\\.[jt]sx?$': swc(true) },
    moduleNameMapper: {
        '\\.scss$': '<rootDir>/test/components/style-stub.cjs',
        '^@servicenow/(ui-[a-z-]+)$': '<rootDir>/node_modules/@servicenow/$1/module/index.js',
        '^snabbdom/build/package/(.*)$': '<rootDir>/node_modules/snabbdom/build/package/$1.js',
    },
    transformIgnorePatterns: ['/node_modules/(?!(@servicenow/ui-|snabbdom/))'],
}

export default {
    projects: [
        node('unit'),
        components,
        node('parity', 'example/platform/test'),
        instances('engine', 'example/instance/test'),
        instances('package'),
        instances('rest'),
        { ...instances('rest'), displayName: 'rhino', setupFiles: ['<rootDir>/test/support/rhino.ts'] },
        instances('fault'),
        instances('browser'),
    ],
}
