import type { Table } from '../store/catalog.ts'
import { define } from './define.ts'

/** Reports, and dashboards of the Core UI: dashboard, tab, canvas, pane, section of a portal page and its preferences. */
export const DASHBOARD_TABLES: Table[] = [
    define(
        'sys_report',
        'Report',
        `title string(80) display
         table string(80)
         type string(40)
         field string(80)
         filter string(4000)
         aggregate string(40) = COUNT
         sumfield string(80)
         trend_field string(80)
         interval string(40) = year
         others string(40) = yes
         other_threshold integer = -2
         field_list string(1000)
         orderby_list string(1000)
         roles string(1000)
         user string(40)
         group string(40)
         is_published boolean = false`
    ),
    define(
        'pa_dashboards',
        'Dashboard',
        `name string(100) display
         active boolean = true
         description string(4000)
         owner reference:sys_user
         order integer
         no_tabs boolean = false
         visible_to integer = 2
         role_override boolean = true
         roles string(1000)
         restrict_to_roles string(1000)
         sys_domain domain_id = global`
    ),
    define(
        'pa_tabs',
        'Tab',
        `name string(100) display
         active boolean = true
         order integer
         page reference:sys_portal_page
         canvas_page reference:sys_grid_canvas`
    ),
    define(
        'pa_m2m_dashboard_tabs',
        'Dashboard Tab',
        'dashboard reference:pa_dashboards\ntab reference:pa_tabs\norder integer'
    ),
    define('sys_portal_page', 'Portal Page', 'title string(100) display\nview string(80)\nlayout string(40)'),
    define('sys_portal', 'Portal', 'page reference:sys_portal_page\ndropzone string(40)\norder integer'),
    define(
        'sys_portal_preferences',
        'Portal Preference',
        'portal_section reference:sys_portal\nname string(80) display\nvalue string(4000)'
    ),
    define(
        'sys_grid_canvas',
        'Grid Canvas',
        'name string(100) display\nlegacy_page reference:sys_portal_page\nactive boolean = true'
    ),
    define(
        'sys_grid_canvas_pane',
        'Grid Canvas Pane',
        `grid_canvas reference:sys_grid_canvas
         portal_widget reference:sys_portal
         posx integer = 0
         posy integer = 0
         width integer = 6
         height integer = 8`
    ),
]
