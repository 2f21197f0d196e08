/** Short name, display name, start mode, account of well-known Windows services. */
export const SERVICES: readonly [name: string, display: string, startMode: string, account: string][] = [
    ['Spooler', 'Print Spooler', 'Automatic', 'LocalSystem'],
    ['wuauserv', 'Windows Update', 'Manual', 'LocalSystem'],
    ['BITS', 'Background Intelligent Transfer Service', 'Manual', 'LocalSystem'],
    ['Dnscache', 'DNS Client', 'Automatic', 'NT AUTHORITY\\NetworkService'],
    ['Dhcp', 'DHCP Client', 'Automatic', 'NT AUTHORITY\\LocalService'],
    ['EventLog', 'Windows Event Log', 'Automatic', 'NT AUTHORITY\\LocalService'],
    ['LanmanWorkstation', 'Workstation', 'Automatic', 'NT AUTHORITY\\NetworkService'],
    ['LanmanServer', 'Server', 'Automatic', 'LocalSystem'],
    ['WinDefend', 'Microsoft Defender Antivirus Service', 'Automatic', 'LocalSystem'],
    ['mpssvc', 'Windows Defender Firewall', 'Automatic', 'NT AUTHORITY\\LocalService'],
    ['Winmgmt', 'Windows Management Instrumentation', 'Automatic', 'LocalSystem'],
    ['W32Time', 'Windows Time', 'Manual', 'NT AUTHORITY\\LocalService'],
    ['Schedule', 'Task Scheduler', 'Automatic', 'LocalSystem'],
    ['Themes', 'Themes', 'Automatic', 'LocalSystem'],
    ['AudioSrv', 'Windows Audio', 'Automatic', 'NT AUTHORITY\\LocalService'],
    ['WSearch', 'Windows Search', 'Automatic', 'LocalSystem'],
    ['TermService', 'Remote Desktop Services', 'Manual', 'NT AUTHORITY\\NetworkService'],
    ['WlanSvc', 'WLAN AutoConfig', 'Automatic', 'LocalSystem'],
    ['Netlogon', 'Netlogon', 'Automatic', 'LocalSystem'],
    ['gpsvc', 'Group Policy Client', 'Automatic', 'LocalSystem'],
    ['CryptSvc', 'Cryptographic Services', 'Automatic', 'NT AUTHORITY\\NetworkService'],
    ['ClickToRunSvc', 'Microsoft Office Click-to-Run Service', 'Automatic', 'LocalSystem'],
    ['CSFalconService', 'CrowdStrike Falcon Sensor Service', 'Automatic', 'LocalSystem'],
    ['1E.Client', '1E Client', 'Automatic', 'LocalSystem'],
    ['csc_vpnagent', 'Cisco Secure Client - AnyConnect VPN Agent', 'Automatic', 'LocalSystem'],
    ['edgeupdate', 'Microsoft Edge Update Service (edgeupdate)', 'Automatic', 'LocalSystem'],
    ['GoogleUpdaterService', 'Google Updater Service', 'Automatic', 'LocalSystem'],
    ['RemoteRegistry', 'Remote Registry', 'Disabled', 'NT AUTHORITY\\LocalService'],
    ['Fax', 'Fax', 'Manual', 'NT AUTHORITY\\NetworkService'],
    ['bthserv', 'Bluetooth Support Service', 'Manual', 'NT AUTHORITY\\LocalService'],
    ['iphlpsvc', 'IP Helper', 'Automatic', 'LocalSystem'],
    ['SysMain', 'SysMain', 'Automatic', 'LocalSystem'],
    ['TrustedInstaller', 'Windows Modules Installer', 'Manual', 'LocalSystem'],
    ['UsoSvc', 'Update Orchestrator Service', 'Automatic', 'LocalSystem'],
    ['vds', 'Virtual Disk', 'Manual', 'LocalSystem'],
    ['VSS', 'Volume Shadow Copy', 'Manual', 'LocalSystem'],
    ['seclogon', 'Secondary Log-on', 'Manual', 'LocalSystem'],
    ['SENS', 'System Event Notification Service', 'Automatic', 'LocalSystem'],
    ['PlugPlay', 'Plug and Play', 'Manual', 'LocalSystem'],
    ['Power', 'Power', 'Automatic', 'LocalSystem'],
]

/** Per-user services carry a suffix that Windows makes for each log-on. */
export const PER_USER_SERVICES = [
    'CDPUserSvc',
    'OneSyncSvc',
    'cbdhsvc',
    'WpnUserService',
    'PimIndexMaintenanceSvc',
    'UserDataSvc',
    'DevicesFlowUserSvc',
] as const

export function findService(name: string) {
    return SERVICES.find(([short]) => short.toLowerCase() === name.toLowerCase())
}
