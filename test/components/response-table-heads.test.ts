import { headOf, headTitle } from '../../src/components/shared/heads.ts'
import type { Column } from '../../src/contract/wire.ts'

const head = (name: string, kind: Column['kind'] = 'text') => headOf({ name, kind })

describe('heads of columns', () => {
    it.each([
        ['CpuPercent', 'CPU, %'],
        ['WorkingSetKb', 'Working set, KB'],
        ['RamMB', 'RAM, MB'],
        ['DesignMWh', 'Design, mWh'],
        ['SpeedMbps', 'Speed, Mbps'],
        ['RxMbps', 'Rx, Mbps'],
        ['RoundTripMs', 'Round trip, ms'],
        ['UptimeMinutes', 'Uptime, min'],
        ['AgeDays', 'Age, days'],
        ['SizeBytes', 'Size, bytes'],
        ['free_percent', 'Free percent'],
        ['Pid', 'PID'],
        ['EventId', 'Event ID'],
        ['LocalPort', 'Local port'],
        ['Items', 'Items'],
        ['Seconds', 'Seconds'],
    ])('%s of numbers reads %s', (name, words) => expect(head(name, 'number')).toBe(words))

    it.each([
        ['Name', 'Name'],
        ['BIOSVersion', 'BIOS version'],
        ['SMBIOSVersion', 'SMBIOS version'],
        ['IpAddress', 'IP address'],
        ['HostName', 'Host name'],
        ['sortBy', 'Sort by'],
        ['last_user', 'Last user'],
        ['Kb', 'KB'],
        ['UsedPercent', 'Used percent'],
        ['Größe', 'Größe'],
        ['名前', '名前'],
        ['Display Name (x)', 'Display Name (x)'],
        ['', ''],
        ['__', '__'],
    ])('%s of texts reads %s', (name, words) => expect(head(name)).toBe(words))

    it.each([
        ['StartedUtc', 'Started'],
        ['LastBootUTC', 'Last boot'],
        ['InstallDate', 'Install date'],
        ['Utc', 'Utc'],
    ])('%s of times reads %s: the table shows the reader’s zone', (name, words) =>
        expect(head(name, 'date')).toBe(words)
    )

    it('keep the name of 1E and the kind in the tooltip', () => {
        expect(headTitle({ name: 'WorkingSetKb', kind: 'number' })).toBe('WorkingSetKb, number')
        expect(headTitle({ name: 'StartedUtc', kind: 'date' })).toBe('StartedUtc, time in your time zone')
    })
})
