import { Test as SdkTest } from '@servicenow/sdk/core'

/** For `$meta`: a record that is installed with demo data alone. */
export const DEMO = { installMethod: 'demo' } as const

interface Optional {
    $meta: typeof DEMO
}
/** A way leads on from an output to the fields of its record: those that our tests go to. */
type Walked<Output> = { [Name in keyof Output]: Output[Name] & { readonly fqdn: string } }
type Given<F> = F extends (first: infer First) => infer Output ? (first: First & Optional) => Walked<Output> : never
type Run = Parameters<Parameters<typeof SdkTest>[1]>[0]
type OptionalRun = { [Category in keyof Run]: { [Step in keyof Run[Category]]: Given<Run[Category][Step]> } }

// The build looks for `$meta` in a test and in each of its steps (getInstallCategory of sdk-build-core); the types of both lack it.
export const Test = SdkTest as (
    input: Parameters<typeof SdkTest>[0] & Optional,
    steps: (atf: OptionalRun) => unknown
) => ReturnType<typeof SdkTest>
