;(() => {
    var script = document.getElementById('x-1e-script')
    var copied = document.getElementById('x-1e-copied')

    function say() {
        copied.textContent = copied.getAttribute('data-text')
    }

    document.getElementById('x-1e-copy').addEventListener('click', () => {
        script.select()
        // Without the clipboard's permission what is selected can be copied by the keys.
        navigator.clipboard.writeText(script.value).then(say, () => {
            script.focus()
        })
    })
})()
