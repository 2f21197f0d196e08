/** What a handler answers. `json` undefined and no `text` = empty body. */
export interface Reply {
    status: number
    headers: { [name: string]: string }
    json?: unknown
    text?: string
}

export const ok = (json: unknown): Reply => ({ status: 200, headers: {}, json })
export const empty = (status = 200): Reply => ({ status, headers: {} })

export const html = (status: number, text: string, headers: { [name: string]: string } = {}): Reply => ({
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
    text,
})

/** The page that IIS shows when basic authentication fails. */
export const IIS_401 = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>401 - Unauthorized: Access is denied due to invalid credentials.</title></head>
<body><div id="header"><h1>Server Error</h1></div>
<div id="content"><h2>401 - Unauthorized: Access is denied due to invalid credentials.</h2>
<h3>You do not have permission to view this directory or page using the credentials that you supplied.</h3></div>
</body></html>
`

export const LOGIN_PAGE = `<!DOCTYPE html>
<html lang="en"><head><title>Sign in</title></head>
<body><form method="post" action="/login"><label>User <input name="user"></label>
<label>Password <input name="password" type="password"></label><button>Sign in</button></form></body></html>
`

export const GATEWAY_PAGE = `<html>
<head><title>Gateway</title></head>
<body><center><h1>The service is not available</h1></center><hr><center>nginx</center></body>
</html>
`
