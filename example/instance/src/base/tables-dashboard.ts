import type { Table } from '../store/catalog.ts'
import { define } from './define.ts'

/** Dashboards of Platform Analytics: a dashboard has tabs, each tab a canvas, each canvas widgets. */
export const DASHBOARD_TABLES: Table[] = [
    define(
        'par_dashboard',
        'PAR Dashboard',
        `name string(100) display
         active boolean = true
         description string(4000)
         certified boolean = false
         grid integer = 48
         sys_domain domain_id = global`
    ),
    define(
        'par_dashboard_tab',
        'PAR Dashboard Tab',
        `name string(100) display
         dashboard reference:par_dashboard
         active boolean = true
         order integer
         background_color string(40)`
    ),
    define(
        'par_dashboard_canvas',
        'PAR Dashboard Canvas',
        `dashboard reference:par_dashboard
         dashboard_tab reference:par_dashboard_tab
         layout string(65000)`
    ),
    define(
        'par_dashboard_widget',
        'PAR Dashboard Widget',
        `name string(100) display
         canvas reference:par_dashboard_canvas
         component reference:sys_ux_macroponent
         component_props string(65000)
         x integer
         y integer
         w integer
         h integer`
    ),
    define(
        'par_dashboard_permission',
        'PAR Dashboard Permission',
        `dashboard reference:par_dashboard
         user reference:sys_user
         group reference:sys_user_group
         role reference:sys_user_role
         can_read boolean = true
         can_write boolean = false
         can_share boolean = false
         owner boolean = false`
    ),
    define(
        'par_dashboard_visibility',
        'PAR Dashboard Visibility',
        'dashboard reference:par_dashboard\nexperience reference:sys_ux_page_registry'
    ),
]
