;(() => {
    var text = document.getElementById('x-1e-text')
    var copied = document.getElementById('x-1e-copied')

    function say() {
        copied.textContent = copied.getAttribute('data-text')
    }

    document.getElementById('x-1e-copy').addEventListener('click', () => {
        text.select()
        // Without the clipboard's permission what is selected can be copied by the keys.
        navigator.clipboard.writeText(text.value).then(say, () => {
            text.focus()
        })
    })
})()
