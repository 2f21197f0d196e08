import type { Page } from 'playwright-core'

/** Chooses a theme, and waits: colours on their way from one theme to the other are nobody's design. */
export async function setTheme(page: Page, theme: string): Promise<void> {
    await page.evaluate(async (chosen) => {
        document.documentElement.dataset['theme'] = chosen
        await Promise.all(document.getAnimations().map((one) => one.finished))
    }, theme)
}
