;(function (context) {
    return {
        pageContext: context && context.pageContext,
        triggerContext: context && context.triggerContext,
    }
})(context)
