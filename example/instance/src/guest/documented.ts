/**
 * Classes of the scoped API that are documented ("Server API reference") and not emulated: each is refused by name. Those of a
 * namespace that is not here at all are refused with it.
 */
const UNKNOWN_CLASSES =
    'CopyDynamicSchemaAPI FlowScriptAPI GSLog GlideApplicationProperty GlideCalendarDateTime ' +
    'GlideDBFunctionBuilder GlideElementCurrency2 GlideEmailOutbound GlideFilter GlideImportLog ' +
    'GlideImportSetRun GlideImportSetTransformer GlideQuery GlideSPScriptable GlideSchedule ' +
    'GlideScopedEvaluator GlideScriptedExtensionPoint GlideScriptedProcessor GlideSecurityUtils ' +
    'GlideServletRequest GlideServletResponse GlideSysListControl GlideTextReader GlideTransformLog ' +
    'GlideUICompatibility GlideURI GlideXMLUtil IPAddress NotifyConferenceUtil Optional PASnapshot ' +
    'ProcessMiningForExternalData ProcessMiningIntegrationAPI RenderProperties SPScriptedFacet ' +
    'SPScriptedFacetService ScopedDCManager ScriptableUriMatcher Stream TemplatePrinter Workflow ' +
    'XMLDocument2 XMLNode XMLNodeIterator'

const UNKNOWN_NAMESPACES =
    'sn_agent sn_ais sn_api_notif_mgmt sn_atf_tg sn_cdm sn_chg_score sn_cimaf sn_clotho sn_cmdb ' +
    'sn_cmdbgroup sn_connect sn_console sn_cs sn_cti_core sn_currency sn_devops sn_discovery sn_doc_services ' +
    'sn_dt sn_dt_api sn_erp_integration sn_fd sn_hr_core sn_hr_le sn_hw sn_i18n sn_ih sn_ih_kafka sn_impex ' +
    'sn_ind_tmf642 sn_ind_tmt_orm sn_ind_tsm_sdwan sn_instance_scan sn_interaction sn_invst_pln sn_kmf_ns ' +
    'sn_l2c_core sn_lead_mgmt_core sn_nlp_sentiment sn_notification sn_notify sn_pad sn_pdfgeneratorutils ' +
    'sn_playbook sn_pt sn_reacf sn_sb_con sn_sb_pro sn_sc sn_schdl_ns sn_scoped_cache sn_skill_rule ' +
    'sn_sms_pref sn_templated_snip sn_tfrm sn_tmt_core sn_uc sn_ui sn_uni_req sn_uni_task sn_vtable SNC'

/** Classes that a namespace lacks of which others are emulated. */
const UNKNOWN_MEMBERS: Dictionary<string> = {
    sn_cc: 'ConnectionInfo ConnectionInfoProvider PersonalAuthAPI StandardCredential',
    sn_auth:
        'AuthCredential GlideOAuthClient GlideOAuthClientRequest GlideOAuthClientResponse GlideOAuthToken ' +
        'HttpRequestAuthedData HttpRequestData RequestAuthAPI SCIM2Client SCIM2ClientUtil',
    sn_ws: 'SOAPMessageV2 SOAPResponseV2 UriMatcher UriMatcherResponse',
}
