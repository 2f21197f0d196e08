import { itemAt, valueAt } from '../lookup.ts'
import { action, choice, freeText, iso, NOTHING_FOUND, whole } from './definition.ts'
import { findService } from './services.ts'

export const RESTART_DEVICE = '1E-Sim-RestartDevice'

/** The service's short name as Windows spells it. */
const nameOf = (asked: string) => findService(asked)?.[0] ?? asked

const MESSAGE = '^[^<>]{0,200}$'

export const SERVICE_DESK = [
    action('1E-Sim-RestartService', {
        payload: 'Restart the service %serviceName% with start mode %startMode%',
        description: 'Restarts a Windows service and reports its state afterwards. Windows only.',
        shape: 'ServiceName:string State:string ExitCode:int32 FinishedUtc:datetime',
        parameters: [
            freeText('serviceName', '^[A-Za-z0-9_.\\-]{1,64}$', 64, 'Short name of the service, e.g. Spooler'),
            choice('startMode', ['Automatic', 'Manual', 'Disabled']),
        ],
        windowsOnly: true,
        groupBy: 'State',
        rows: (ask) =>
            findService(valueAt(ask.parameters, 'serviceName'))
                ? 1
                : {
                      status: 2,
                      message: `Service '${ask.parameters.serviceName}' was not found on this device.`,
                  },
        row: (ask) => ({
            ServiceName: nameOf(valueAt(ask.parameters, 'serviceName')),
            State: ask.parameters.startMode === 'Disabled' ? 'Stopped' : 'Running',
            ExitCode: 0,
            FinishedUtc: iso(ask.atMs - 1000),
        }),
    }),
    action('1E-Sim-ClearTempFiles', {
        payload: 'Delete temporary files older than %days% days',
        description: 'Empties the temporary folders of the system and of every user.',
        shape: 'Folder:string FilesDeleted:int64 FreedMb:int64',
        parameters: [whole('days', '^([0-9]|[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-5])$', '7', '0 to 365')],
        rows: (ask) => ask.draw.whole(1, 4),
        row: (ask) => ({
            Folder: itemAt(
                [
                    'C:\\Windows\\Temp',
                    `C:\\Users\\${ask.device.user.split('\\')[1] ?? 'Public'}\\AppData\\Local\\Temp`,
                    'C:\\Windows\\SoftwareDistribution\\Download',
                    'C:\\ProgramData\\Temp',
                ],
                ask.index
            ),
            FilesDeleted: ask.draw.whole(0, 4_200),
            FreedMb: ask.draw.whole(0, 6_800),
        }),
    }),
    action(RESTART_DEVICE, {
        payload: 'Restart the device in %delayMinutes% minutes with the message %message%',
        description: 'Plans a restart and tells the user.',
        shape: 'Accepted:bool PlannedUtc:datetime',
        parameters: [
            whole('delayMinutes', '^([0-9]|[1-5][0-9]|60)$', '5', '0 to 60'),
            freeText('message', MESSAGE, 200, 'Shown to the user', 'Your device restarts soon. Please save your work.'),
        ],
        rows: () => 1,
        row: (ask) => ({ Accepted: true, PlannedUtc: iso(ask.atMs + Number(ask.parameters.delayMinutes) * 60_000) }),
    }),
    action('1E-Sim-StopProcess', {
        payload: 'Stop the process %processName%',
        description: 'Ends every process of that name.',
        shape: 'Pid:int32 Stopped:bool Detail:string',
        parameters: [freeText('processName', '^[A-Za-z0-9_. \\-]{1,100}$', 100, 'e.g. OUTLOOK.EXE')],
        rows: (ask) => ask.draw.whole(0, 5) || NOTHING_FOUND,
        row: (ask) => {
            const stopped = ask.draw.chance(0.9)
            return {
                Pid: 1000 + ask.draw.whole(1, 5000) * 4,
                Stopped: stopped,
                Detail: stopped ? `${ask.parameters.processName} ended` : 'Access is denied.',
            }
        },
    }),
    action('1E-Sim-FlushDns', {
        payload: 'Empty the DNS cache',
        description: 'Removes every entry of the resolver cache.',
        shape: 'EntriesRemoved:int32',
        rows: () => 1,
        row: (ask) => ({ EntriesRemoved: ask.draw.whole(8, 240) }),
    }),
    action('1E-Sim-ClearPrintQueue', {
        payload: 'Empty the print queue of %printer%',
        description: 'Removes the waiting jobs of a printer.',
        shape: 'Printer:string JobsRemoved:int32',
        parameters: [freeText('printer', '^[^<>|"]{1,120}$', 120, 'Name of the printer')],
        windowsOnly: true,
        rows: () => 1,
        row: (ask) => ({ Printer: valueAt(ask.parameters, 'printer'), JobsRemoved: ask.draw.whole(0, 14) }),
    }),
    action('1E-Sim-RepairWmi', {
        payload: 'Repair the WMI repository',
        description: 'Verifies, salvages and registers the repository again.',
        shape: 'Step:string Result:string',
        windowsOnly: true,
        rows: (ask) =>
            ask.device.id % 4 === 0
                ? { status: 2, message: 'The WMI repository could not be salvaged: 0x80041002.' }
                : 3,
        row: (ask) => ({ Step: itemAt(['Verify', 'Salvage', 'Register'], ask.index), Result: 'OK' }),
    }),
    action('1E-Sim-NotifyUser', {
        payload: 'Show the message %title% : %text% to the user',
        description: 'Shows a message to everyone who is logged on.',
        shape: 'User:string Shown:bool',
        parameters: [
            freeText('title', '^[^<>]{1,80}$', 80, 'Heading of the message'),
            freeText('text', '^[^<>]{1,400}$', 400, 'What the user reads'),
        ],
        rows: (ask) => ask.draw.whole(1, 2),
        row: (ask) => ({
            User: ask.index === 0 && ask.device.user ? ask.device.user : `${ask.device.account}\\kiosk`,
            Shown: ask.draw.chance(0.9),
        }),
    }),
    action('1E-Sim-GroupPolicyUpdate', {
        payload: 'Update the group policy for %scope%',
        description: 'Applies the group policy again.',
        shape: 'Scope:string Result:string DurationMs:int32',
        parameters: [choice('scope', ['Both', 'Computer', 'User'])],
        windowsOnly: true,
        rows: (ask) => (ask.parameters.scope === 'Both' ? 2 : 1),
        row: (ask) => ({
            Scope:
                ask.parameters.scope === 'Both'
                    ? itemAt(['Computer', 'User'], ask.index)
                    : valueAt(ask.parameters, 'scope'),
            Result: 'Updated',
            DurationMs: ask.draw.whole(900, 9_000),
        }),
    }),
    action('1E-Sim-UnlicensedAction', {
        payload: 'Do what the licence does not allow',
        description: 'Is not licensed and cannot be issued.',
        shape: 'Result:string',
        licensed: false,
        rows: () => NOTHING_FOUND,
        row: () => ({ Result: '' }),
    }),
]
