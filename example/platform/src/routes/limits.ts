/** Global settings of the platform (Enums.SettingTypes of the 1E .NET Consumer SDK). */

/** `MaximumSimultaneousInFlightInstructions`, for each consumer. */
export const MOST_IN_FLIGHT = 50
/** `ClobDefaultReadSize`: a large text is cut to it in a page. */
export const CLOB_READ_SIZE = 1024
/** `MaximumInstructionTtlMinutes` and `MaximumResponseTtlMinutes`. */
export const MOST_MINUTES = 10_080
