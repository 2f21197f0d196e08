/** Replies to the caller as an administrator would write them, for the questions that the demo asks most. */
export interface ReplyTemplate {
    /** The instruction's sentence in 1E. */
    payload: string
    english: string[]
    german: string[]
}

const HELLO = 'Hello {caller},'
const HALLO = 'Guten Tag {caller},'
const BYE = '{agent}, Service Desk'

export const REPLIES: ReplyTemplate[] = [
    {
        payload: 'Which processes are running?',
        english: [
            HELLO,
            'we looked at your computer {device} at {time}. {Name} uses {CpuPercent} % of its processor.',
            '[CpuPercent > 10] Please save your work and close it for a moment; we will then look again.',
            BYE,
        ],
        german: [
            HALLO,
            'wir haben uns Ihren Rechner {device} um {time} angesehen. {Name} belegt {CpuPercent} % des Prozessors.',
            '[CpuPercent > 10] Bitte speichern Sie Ihre Arbeit und schließen Sie das Programm kurz; dann sehen wir noch einmal nach.',
            BYE,
        ],
    },
    {
        payload: 'What are the top %count% processes by %sortBy%?',
        english: [HELLO, 'on your computer {device}, {Name} uses the most: {CpuPercent} % of the processor.', BYE],
        german: [HALLO, 'auf Ihrem Rechner {device} belegt {Name} am meisten: {CpuPercent} % des Prozessors.', BYE],
    },
    {
        payload: 'How much disk space is free?',
        english: [
            HELLO,
            'on the drive {Drive} of your computer {FreePercent} % are free.',
            '[FreePercent < 10] That is too little. May we remove old temporary files? None of your documents is touched.',
            BYE,
        ],
        german: [
            HALLO,
            'auf dem Laufwerk {Drive} Ihres Rechners sind {FreePercent} % frei.',
            '[FreePercent < 10] Das ist zu wenig. Dürfen wir alte temporäre Dateien entfernen? Ihre Dokumente bleiben unberührt.',
            BYE,
        ],
    },
    {
        payload: 'How long has the device been running?',
        english: [
            HELLO,
            'your computer {device} has been running since {LastBootUtc}.',
            '[PendingReboot = true] It waits for a restart. Please restart it when it suits you.',
            BYE,
        ],
        german: [
            HALLO,
            'Ihr Rechner {device} läuft seit {LastBootUtc}.',
            '[PendingReboot = true] Er wartet auf einen Neustart. Bitte starten Sie ihn neu, sobald es passt.',
            BYE,
        ],
    },
    {
        payload: 'What is the state of the battery?',
        english: [
            HELLO,
            'the battery of your computer still holds {HealthPercent} % of what it held when it was new.',
            '[HealthPercent < 60] We will have it replaced.',
            BYE,
        ],
        german: [
            HALLO,
            'der Akku Ihres Rechners hält noch {HealthPercent} % dessen, was er neu gehalten hat.',
            '[HealthPercent < 60] Wir lassen ihn austauschen.',
            BYE,
        ],
    },
    {
        payload: 'Which updates of severity %severity% are missing?',
        english: [
            HELLO,
            '[rows = 0] your computer {device} has all updates.',
            '[rows > 0] {rows} updates are missing on your computer {device}. They will be installed tonight; please leave it switched on.',
            BYE,
        ],
        german: [
            HALLO,
            '[rows = 0] auf Ihrem Rechner {device} sind alle Updates installiert.',
            '[rows > 0] auf Ihrem Rechner {device} fehlen {rows} Updates. Sie werden heute Nacht installiert; bitte lassen Sie ihn eingeschaltet.',
            BYE,
        ],
    },
    {
        payload: 'Which operating system is running?',
        english: [HELLO, 'your computer {device} runs {Caption}, version {Version}.', BYE],
        german: [HALLO, 'auf Ihrem Rechner {device} läuft {Caption}, Version {Version}.', BYE],
    },
    {
        payload: 'Is %productName% installed?',
        english: [
            HELLO,
            '[rows = 0] the program is not installed on your computer {device}. Shall we install it?',
            '[rows > 0] the program is installed on your computer {device}.',
            BYE,
        ],
        german: [
            HALLO,
            '[rows = 0] das Programm ist auf Ihrem Rechner {device} nicht installiert. Sollen wir es installieren?',
            '[rows > 0] das Programm ist auf Ihrem Rechner {device} installiert.',
            BYE,
        ],
    },
    {
        payload: 'Which printers are installed and how long are their queues?',
        english: [HELLO, 'we see {rows} printers on your computer {device} and look into their queues now.', BYE],
        german: [
            HALLO,
            'auf Ihrem Rechner {device} sehen wir {rows} Drucker und prüfen jetzt deren Warteschlangen.',
            BYE,
        ],
    },
    {
        payload: 'How good is the Wi-Fi?',
        english: [
            HELLO,
            'your computer {device} gets the Wi-Fi with {SignalPercent} % of its strength.',
            '[SignalPercent < 50] That is weak. Please move closer to the access point, or use a cable.',
            BYE,
        ],
        german: [
            HALLO,
            'Ihr Rechner {device} empfängt das WLAN mit {SignalPercent} % der Stärke.',
            '[SignalPercent < 50] Das ist schwach. Bitte gehen Sie näher an den Zugangspunkt oder nehmen Sie ein Kabel.',
            BYE,
        ],
    },
]
