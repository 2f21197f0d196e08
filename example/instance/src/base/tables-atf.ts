import { define } from './define.ts'

const STATUS = 'status string(40) choice = waiting'
const TIMES = `start_time glide_date_time
         end_time glide_date_time`

/** The Automated Test Framework: tests with their steps, suites, and what came of them. */
export const ATF_TABLES = [
    define(
        'sys_atf_test',
        'Test',
        `name string(100) display
         active boolean = true
         description string(1000)
         fail_on_server_error boolean`
    ),
    define('sys_atf_step_environment', 'Step Environment', 'name string(100) display'),
    define(
        'sys_atf_step_config',
        'Test Step Config',
        `name string(100) display
         active boolean = true
         step_env reference:sys_atf_step_environment | Step environment`
    ),
    define(
        'atf_input_variable',
        'Input Variable',
        'element string(80) display | Column name\nmodel reference:sys_atf_step_config'
    ),
    define(
        'sys_atf_step',
        'Test Step',
        `display_name string(255) display
         active boolean = true
         description string(1000)
         notes string(1000)
         order integer | Execution order
         step_config reference:sys_atf_step_config mandatory
         table string(80)
         test reference:sys_atf_test mandatory
         timeout glide_duration
         warning_message string(1000)`
    ),
    define(
        'sys_variable_value',
        'Variable Value',
        `document string(80)
         document_key string(32)
         variable string(32)
         value string(65536)
         order integer`,
        { indexes: ['document_key'] }
    ),
    define(
        'sys_element_mapping',
        'Element Mapping',
        `field string(80)
         id string(32)
         table string(80)
         value string(65536)`,
        { indexes: ['id'] }
    ),
    define(
        'sys_atf_test_suite',
        'Test Suite',
        `name string(100) display
         active boolean = true
         description string(1000)
         parent reference:sys_atf_test_suite`
    ),
    define(
        'sys_atf_test_suite_test',
        'Test Suite Test',
        `test_suite reference:sys_atf_test_suite
         test reference:sys_atf_test
         order integer | Execution order
         abort_on_failure boolean`
    ),
    define(
        'sys_atf_test_suite_result',
        'Test Suite Result',
        `test_suite reference:sys_atf_test_suite display
         parent reference:sys_atf_test_suite_result
         base_suite_result reference:sys_atf_test_suite_result
         execution_tracker reference:sys_execution_tracker
         ${STATUS}
         ${TIMES}
         rolledup_test_success_count integer
         rolledup_test_failure_count integer
         rolledup_test_error_count integer
         rolledup_test_skip_count integer`
    ),
    define(
        'sys_atf_test_result',
        'Test Result',
        `test reference:sys_atf_test
         test_name string(100) display
         parent reference:sys_atf_test_suite_result
         ${STATUS}
         output string(4000)
         first_failing_step reference:sys_atf_test_result_step
         ${TIMES}`
    ),
    define(
        'sys_atf_test_result_step',
        'Step Result',
        `test_result reference:sys_atf_test_result
         step reference:sys_atf_step display
         order integer
         ${STATUS}
         summary string(4000)
         output string(4096)
         ${TIMES}`
    ),
]
