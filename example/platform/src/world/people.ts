export const PEOPLE = [
    'a.patel',
    'b.osei',
    'c.martin',
    'd.kowalski',
    'e.brown',
    'f.rossi',
    'g.tanaka',
    'h.nguyen',
    'i.fernandez',
    'k.schmidt',
    'l.dubois',
    'm.oconnor',
    'n.haddad',
    'o.svensson',
    'p.mehta',
    'r.lopez',
    's.wong',
    't.fischer',
    'v.petrov',
    'w.jones',
] as const

export const CITIES: { [site: string]: string } = {
    lon: 'London',
    nyc: 'New York',
    sin: 'Singapore',
    ber: 'Berlin',
    gbx: 'Zurich',
    muc: 'Munich',
}

export const SINGAPORE: [minutes: number, id: string] = [480, 'Singapore Standard Time']

export const TIME_ZONES: { [city: string]: [minutes: number, id: string] } = {
    London: [0, 'GMT Standard Time'],
    'New York': [-300, 'Eastern Standard Time'],
    Singapore: SINGAPORE,
    Berlin: [60, 'W. Europe Standard Time'],
    Zurich: [60, 'W. Europe Standard Time'],
    Munich: [60, 'W. Europe Standard Time'],
}

export const DEPARTMENTS = ['Finance', 'Sales', 'Legal', 'Engineering', 'Support', 'Human resources'] as const
